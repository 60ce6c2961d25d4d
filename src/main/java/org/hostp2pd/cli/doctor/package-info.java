/// Knows how the doctor is called and how what it finds is printed, for people and for programs.
/// Must not know how anything is found.
@NullMarked
package org.hostp2pd.cli.doctor;

import org.jspecify.annotations.NullMarked;
