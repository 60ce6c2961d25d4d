/// External programs: the administrator's hook and the command that prints a PIN; started with separate arguments,
/// limited in time and output, in order, away from the caller. Must not know a shell, nor why the engine calls.
@NullMarked
package org.hostp2pd.hooks;

import org.jspecify.annotations.NullMarked;
