#include <whosaid/house.h>

SaidHouse said_house_none(void) {
    return (SaidHouse){.reasons_required = false};
}
