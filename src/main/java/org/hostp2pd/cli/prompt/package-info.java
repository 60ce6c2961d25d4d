/// Commands that somebody types, or a file holds, for a session in the same process: the prompt, its history and
/// completion, and Java expressions. Must not be loaded, nor JLine and the compiler with it, where nobody types.
@NullMarked
package org.hostp2pd.cli.prompt;

import org.jspecify.annotations.NullMarked;
