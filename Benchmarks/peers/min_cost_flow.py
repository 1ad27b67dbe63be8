"""Solves a problem of `bench plan` with OR-tools' SimpleMinCostFlow, as called or part by part, and
prints what was reached as one JSON object.

  usage: min_cost_flow.py FILE whole|parts

Reading the file is not timed; building the network from arrays, solving and reading the flow are.
"""

import json
import resource
import sys
import time

import numpy as np
from ortools.graph.python import min_cost_flow
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components


class Problem:
    def __init__(self, path):
        with open(path, "rb") as file:
            _, _, needs, capabilities, pairs, charge = file.readline().split()
            rows = [file.readline().split() for _ in range(int(needs))]
            self.demand = np.array([int(row[2]) for row in rows])
            self.urgent = np.array([row[3] == b"1" for row in rows])
            self.served = np.array([len(row) > 4 and row[4] == b"1" for row in rows])
            rows = [file.readline().split() for _ in range(int(capabilities))]
            self.capacity = np.array([int(row[2]) for row in rows])
            self.base = np.array([int(row[3]) if len(row) > 3 else 0 for row in rows])
            table = np.loadtxt(file, usecols=(1, 2, 3), dtype=np.int32, ndmin=2)
        assert len(table) == int(pairs)
        self.need, self.capability, self.points = (table[:, i].copy() for i in range(3))
        self.charge = int(charge)

    def bonus(self):
        """More than all points and charges that one cycle can move."""
        slots = int((self.base + np.minimum(self.capacity, len(self.demand))).max())
        most = min(len(self.demand), len(self.capacity)) * int(self.points.max())
        return most + self.charge * slots + 1


def solve(problem, members, bonus):
    """Which of the pairs the best flow over them chooses."""
    needs, need_of = np.unique(problem.need[members], return_inverse=True)
    capabilities, capability_of = np.unique(problem.capability[members], return_inverse=True)
    source, sink = len(needs) + len(capabilities), len(needs) + len(capabilities) + 1
    flow = min_cost_flow.SimpleMinCostFlow()

    def add(tails, heads, capacities, costs):
        tails, heads, capacities, costs = np.broadcast_arrays(tails, heads, capacities, costs)
        return flow.add_arcs_with_capacity_and_unit_cost(tails, heads, capacities, costs)

    pairs = add(need_of, len(needs) + capability_of, 1, -problem.points[members].astype(np.int64))
    demand = problem.demand[needs]
    first = (~problem.served[needs] & (demand > 0)).astype(np.int64)
    reward = np.where(problem.urgent[needs], -2 * bonus, -bonus) * first
    add(source, np.arange(len(needs)), first, reward)
    more = np.flatnonzero(demand > first)
    if len(more):
        add(source, more, (demand - first)[more], 0)
    # The convex charge: one arc for each place.
    places = np.minimum(problem.capacity[capabilities], np.bincount(capability_of))
    owner = np.repeat(np.arange(len(capabilities)), places)
    slot = np.arange(len(owner)) - np.repeat(np.cumsum(places) - places, places)
    charges = problem.charge * (problem.base[capabilities][owner] + slot)
    if len(owner):
        add(len(needs) + owner, sink, 1, charges)
    total = int(demand.sum())
    add(np.array([source]), sink, total, 0)
    flow.set_nodes_supplies(np.array([source, sink]), np.array([total, -total]))
    status = flow.solve()
    if status != flow.OPTIMAL:
        sys.exit(f"no optimum: {status}")
    return members[flow.flows(pairs) > 0]


def parts(problem):
    """The pairs of each connected part."""
    count = len(problem.demand) + len(problem.capacity)
    ends = (problem.need, len(problem.demand) + problem.capability)
    graph = coo_matrix((np.ones(len(problem.need), np.int8), ends), shape=(count, count))
    number = connected_components(graph, directed=False)[1][problem.need]
    order = np.argsort(number, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(number[order])) + 1)


def main():
    path, way = sys.argv[1:]
    problem = Problem(path)
    start, cpu_start = time.perf_counter(), time.process_time()
    bonus = problem.bonus()
    groups = parts(problem) if way == "parts" else [np.arange(len(problem.need))]
    chosen = np.concatenate([solve(problem, members, bonus) for members in groups])
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu_start

    helpers = np.bincount(problem.need[chosen], minlength=len(problem.demand))
    loads = np.bincount(problem.capability[chosen], minlength=len(problem.capacity))
    has = (helpers > 0) | problem.served
    charges = problem.charge * (loads * problem.base + loads * (loads - 1) // 2)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    print(json.dumps({
        "urgent": int((has & problem.urgent).sum()),
        "served": int(has.sum()),
        "net_quality": int(problem.points[chosen].sum(dtype=np.int64) - charges.sum()),
        "seconds": round(seconds, 6),
        "cpu_seconds": round(cpu, 6),
        "peak_memory_mb": round(peak, 1),
    }))


if __name__ == "__main__":
    main()
