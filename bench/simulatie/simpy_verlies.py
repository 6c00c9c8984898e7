"""M/M/145/145 in SimPy 3: 500 arrivals a year, a mean stay of 0.28 year, eight years.

Usage: simpy_verlies.py REPLICATIONS resource|counter. With resource the places are a simpy.Resource, as
its manual shows; with counter they are a number, which is the least that a model in SimPy can do. Prints arrivals, refused and seconds of wall and processor time.
"""
import random
import sys
import time

import simpy

PLACES, PER_YEAR, STAY, YEARS = 145, 500.0, 0.28, 8.0


def replication(seed, counter):
    rng = random.Random(seed)
    env = simpy.Environment()
    count = [0, 0, PLACES]  # arrivals, refused, inside

    def stay():
        yield env.timeout(rng.expovariate(1 / STAY))
        count[2] -= 1

    places = simpy.Resource(env, capacity=PLACES)

    def client():
        with places.request() as place:
            yield place
            yield env.timeout(rng.expovariate(1 / STAY))

    def arrivals_at_resource():
        while True:
            yield env.timeout(rng.expovariate(PER_YEAR))
            count[0] += 1
            if places.count < PLACES:
                env.process(client())
            else:
                count[1] += 1

    def arrivals():
        while True:
            yield env.timeout(rng.expovariate(PER_YEAR))
            count[0] += 1
            if count[2] < PLACES:
                count[2] += 1
                env.process(stay())
            else:
                count[1] += 1

    for _ in range(PLACES):
        env.process(stay() if counter else client())
    env.process(arrivals() if counter else arrivals_at_resource())
    env.run(until=YEARS)
    return count[0], count[1]


def main():
    wall, cpu = time.perf_counter(), time.process_time()
    arrivals = refused = 0
    for seed in range(int(sys.argv[1])):
        a, r = replication(seed, sys.argv[2] == "counter")
        arrivals += a
        refused += r
    print(arrivals, refused, time.perf_counter() - wall, time.process_time() - cpu)


if __name__ == "__main__":
    main()
