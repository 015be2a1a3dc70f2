/* Word classes found by statistics: words that stand among the same neighbours share one.
 *
 * Two divisions are baked in from seeds/model/clusters.bin: Brown's tree of classes (Brown et al., 1992) over words in
 * lower case, and a k-means division of word vectors over words as they stand. Both were made by others, see
 * seeds/model/MODEL.md. The file has, numbers low byte first:
 *
 *     "WSC1", bits of the Brown table (1), bits of the other (1), Brown classes (2),
 *     for each of these, from number 1, the numbers of its first 8 and first 5 branches (2 each),
 *     2^bits slots of the Brown table, 2^bits slots of the other: a class in the low 11 bits, above it 21 bits of the
 *     word's hash; 0 is an empty slot. A word is looked for from the slot of its hash's low bits on. */
#ifndef TAGGER_CLUSTERS_H
#define TAGGER_CLUSTERS_H

#include <whosaid/span.h>

enum { CLUSTER_CLASS_BITS = 11, CLUSTERS_HEAD = 8, CLUSTER_LONGEST_WALK = 64 };

/* Numbers from 1; 0 where the word is in no class. */
typedef struct WordClusters {
    uint16_t brown, brown8, brown5, means;
} WordClusters;

/* By the word's two hashes, as word_hash_lower and word_hash give them. */
WordClusters clusters_of(uint64_t lower, uint64_t cased);

/* What a slot holds above its class. */
static inline uint32_t cluster_mark(uint64_t hash) {
    return (uint32_t)(hash >> 43) << CLUSTER_CLASS_BITS;
}

#endif
