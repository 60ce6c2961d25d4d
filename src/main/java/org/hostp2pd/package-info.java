/// Where the program begins: it knows every part and puts them together. Nothing may know it.
@NullMarked
package org.hostp2pd;

import org.jspecify.annotations.NullMarked;
