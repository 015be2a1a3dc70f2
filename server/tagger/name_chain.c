#include "name_chain.h"

#include "number.h"

/* As good as impossible, and still a number. */
static const double NEVER = -1e30;

bool name_chain_allows(uint32_t from, uint32_t to) {
    bool open = from == NAME_BEGINS || from == NAME_INSIDE;
    return open == (to == NAME_INSIDE || to == NAME_ENDS);
}

NameChain name_chain_of(const double *steps) {
    NameChain chain = {0};
    for (uint32_t from = 0; from < NAME_STATES; from++) {
        for (uint32_t to = 0; to < NAME_STATES; to++) {
            if (!name_chain_allows(from, to)) continue;
            chain.step[from][to] = steps[from * NAME_STATES + to];
            chain.share[from][to] = number_exp(chain.step[from][to]);
        }
    }
    return chain;
}

/* The powers of e of the scores, the largest as 1: only their proportions count. */
static NameScores powers(const NameScores *scores) {
    double most = scores->of[0];
    for (uint32_t s = 1; s < NAME_STATES; s++)
        if (scores->of[s] > most) most = scores->of[s];
    NameScores result;
    for (uint32_t s = 0; s < NAME_STATES; s++) result.of[s] = number_exp(scores->of[s] - most);
    return result;
}

static void level(NameScores *shares) {
    double sum = 0;
    for (uint32_t s = 0; s < NAME_STATES; s++) sum += shares->of[s];
    double part = 1 / sum;
    for (uint32_t s = 0; s < NAME_STATES; s++) shares->of[s] *= part;
}

/* Forward, then backward; at each token the product is what both sides together say. */
void name_chain_shares(const NameChain *chain, const NameScores *scores, uint32_t count, NameScores *before,
                       NameScores *shares) {
    NameScores last = {{1, 0, 0, 0, 0}};
    for (uint32_t i = 0; i < count; i++) {
        shares[i] = powers(&scores[i]); /* kept there until the way back */
        for (uint32_t to = 0; to < NAME_STATES; to++) {
            double sum = 0;
            for (uint32_t from = 0; from < NAME_STATES; from++) sum += last.of[from] * chain->share[from][to];
            before[i].of[to] = sum * shares[i].of[to];
        }
        level(&before[i]);
        last = before[i];
    }
    NameScores after = {{1, 0, 0, 1, 1}};
    for (uint32_t i = count; i-- > 0;) {
        NameScores power = shares[i], next;
        for (uint32_t s = 0; s < NAME_STATES; s++) shares[i].of[s] = before[i].of[s] * after.of[s];
        level(&shares[i]);
        for (uint32_t from = 0; from < NAME_STATES; from++) {
            double sum = 0;
            for (uint32_t to = 0; to < NAME_STATES; to++) sum += chain->share[from][to] * power.of[to] * after.of[to];
            next.of[from] = sum;
        }
        level(&next);
        after = next;
    }
}

void name_chain_best(const NameChain *chain, const NameScores *scores, uint32_t count, NameScores *best,
                     uint8_t *states) {
    NameScores last = {{0, NEVER, NEVER, NEVER, NEVER}};
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t to = 0; to < NAME_STATES; to++) {
            double most = 2 * NEVER;
            for (uint32_t from = 0; from < NAME_STATES; from++) {
                double sum = last.of[from] + chain->step[from][to];
                if (name_chain_allows(from, to) && sum > most) most = sum;
            }
            best[i].of[to] = most + scores[i].of[to];
        }
        last = best[i];
    }
    uint32_t state = NAME_OUTSIDE;
    for (uint32_t i = count; i-- > 0;) {
        uint32_t after = state, found = NAME_STATES;
        for (uint32_t s = 0; s < NAME_STATES; s++) {
            bool fits = i + 1 == count ? s != NAME_BEGINS && s != NAME_INSIDE : name_chain_allows(s, after);
            double step = i + 1 == count ? 0 : chain->step[s][after];
            double held =
                found == NAME_STATES ? 0 : best[i].of[found] + (i + 1 == count ? 0 : chain->step[found][after]);
            if (fits && (found == NAME_STATES || best[i].of[s] + step > held)) found = s;
        }
        states[i] = (uint8_t)found;
        state = found;
    }
}
