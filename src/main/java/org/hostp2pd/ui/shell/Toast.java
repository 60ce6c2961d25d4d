package org.hostp2pd.ui.shell;

import org.hostp2pd.ui.common.Happening;

/// Something that is said in passing. @param number tells two of the same words apart
record Toast(long number, Happening.Tone tone, String sentence) {}
