@echo off
rem Runs Maven 3.9 or newer: one that the system's Maven fetches into the user's Maven folder.
setlocal
set "WANTED=3.9.16"
if "%MAVEN_USER_HOME%"=="" set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "MAVEN=%MAVEN_USER_HOME%\kogai\apache-maven-%WANTED%"
if not exist "%MAVEN%\bin\mvn.cmd" (
    where mvn >nul 2>nul || (echo mvnw: Maven is missing. Install it and try again. 1>&2 & exit /b 2)
    echo mvnw: fetching Maven %WANTED% 1>&2
    pushd "%TEMP%"
    call mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack "-Dartifact=org.apache.maven:apache-maven:%WANTED%:zip:bin" "-DoutputDirectory=%MAVEN_USER_HOME%\kogai"
    popd
)
call "%MAVEN%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
