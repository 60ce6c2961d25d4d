/// Finds the texts of a language. It must not know what they say, nor who shows them.
@NullMarked
package org.hostp2pd.words;

import org.jspecify.annotations.NullMarked;
