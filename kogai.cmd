@echo off
rem Kogai Workbench: kogai opens it, kogai VERB ... runs a command (kogai help).
setlocal EnableDelayedExpansion
set "HOME_DIR=%~dp0"
set "PRODUCT=%HOME_DIR%releng\org.kogai.product\target\products\org.kogai.product\win32\win32\x86_64"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
    echo kogai: A JDK of version 17 or newer is missing. Install one and set JAVA_HOME. 1>&2
    exit /b 2
)
if not exist "%PRODUCT%\plugins" (
    echo kogai: building the product, the first time this takes some minutes 1>&2
    pushd "%HOME_DIR%"
    if not exist target mkdir target
    call mvnw.cmd -B -DskipTests -Dspotless.check.skip=true -pl releng/org.kogai.product -am package > target\build.log 2>&1
    if errorlevel 1 (
        popd
        echo kogai: the build failed; everything it said is in target\build.log 1>&2
        exit /b 3
    )
    popd
)
for %%F in ("%PRODUCT%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%F"
set "CACHE=%LOCALAPPDATA%\kogai"
set "FIRST=%~1"
if "%FIRST%"=="" goto workbench
if "%FIRST:~0,2%"=="--" goto cli
if "%FIRST:~0,1%"=="-" goto workbench
:cli
"%JAVA%" -Djava.awt.headless=true -XX:+UseSerialGC -jar "%LAUNCHER%" -application org.kogai.cli.application -nosplash -data @none -configuration "%CACHE%\cli" %*
exit /b %ERRORLEVEL%
:workbench
if not defined KOGAI_WORKSPACE set "KOGAI_WORKSPACE=%USERPROFILE%\kogai-workspace"
"%JAVA%" -jar "%LAUNCHER%" -application org.kogai.workbench.application -data "%KOGAI_WORKSPACE%" -configuration "%CACHE%\workbench" %*
exit /b %ERRORLEVEL%
