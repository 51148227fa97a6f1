// SPDX-License-Identifier: EPL-2.0
/** What a person may write in a template, and what it stands for; knows nothing of file formats. */
package org.kogai.document.template;
