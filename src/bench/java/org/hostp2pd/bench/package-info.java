/// Knows how fast the product is beside the least that would do the same. Must not be known by the product.
@NullMarked
package org.hostp2pd.bench;

import org.jspecify.annotations.NullMarked;
