// Solves a problem of `bench plan` with LEMON's network simplex, whole or part by part, and prints
// what was reached as one JSON object.
//
//   usage: network_simplex FILE whole|parts
//
// Reading the file is not timed; building the network, solving and reading the flow are.

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <numeric>
#include <string>
#include <vector>

using Cost = long long;

struct Need { int demand; bool urgent; bool served; };
struct Capability { int capacity; int base; };
struct Pair { int need, capability, points; };

struct Problem {
  std::vector<Need> needs;
  std::vector<Capability> capabilities;
  std::vector<Pair> pairs;
  int charge = 0;

  explicit Problem(const char* path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) { std::cerr << path << " cannot be read\n"; std::exit(64); }
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    char* at = &text[0];
    while (*at) {
      const char kind = *at;
      at += kind == 'p' ? 5 : 1;
      long fields[4] = {0, 0, 0, 0};
      for (int count = 0; *at == ' '; ++count) fields[count] = std::strtol(at + 1, &at, 10);
      if (*at == '\n') ++at;
      switch (kind) {
        case 'p': pairs.reserve(fields[2]); charge = fields[3]; break;
        case 'n': needs.push_back({int(fields[1]), fields[2] != 0, fields[3] != 0}); break;
        case 'c': capabilities.push_back({int(fields[1]), int(fields[2])}); break;
        default: pairs.push_back({int(fields[0]), int(fields[1]), int(fields[2])});
      }
    }
  }

  // More than all points and charges that one cycle can move.
  Cost bonus() const {
    Cost greatest = 0, slots = 0;
    for (const Pair& pair : pairs) greatest = std::max<Cost>(greatest, pair.points);
    for (const Capability& c : capabilities)
      slots = std::max<Cost>(slots, c.base + std::min<Cost>(c.capacity, needs.size()));
    return Cost(std::min(needs.size(), capabilities.size())) * greatest + charge * slots + 1;
  }
};

// Solves one network over the given pairs and marks the chosen ones. `number` is room for one number
// a need and a capability, all -1, and is left so.
void solve(const Problem& problem, const std::vector<int>& members, Cost bonus,
           std::vector<int>& number, std::vector<char>& chosen) {
  std::vector<int> nodes, degrees;
  const int shift = problem.needs.size();
  for (int index : members) {
    for (int node : {problem.pairs[index].need, shift + problem.pairs[index].capability}) {
      if (number[node] < 0) { number[node] = nodes.size(); nodes.push_back(node); degrees.push_back(0); }
      ++degrees[number[node]];
    }
  }
  lemon::SmartDigraph graph;
  graph.reserveNode(nodes.size() + 2);
  graph.reserveArc(members.size() + 3 * nodes.size());
  for (size_t i = 0; i < nodes.size() + 2; ++i) graph.addNode();
  const auto source = graph.nodeFromId(nodes.size()), sink = graph.nodeFromId(nodes.size() + 1);
  std::vector<std::pair<int, Cost>> arcs;
  for (int index : members) {
    const Pair& pair = problem.pairs[index];
    graph.addArc(graph.nodeFromId(number[pair.need]), graph.nodeFromId(number[shift + pair.capability]));
    arcs.push_back({1, -Cost(pair.points)});
  }
  int total = 0;
  for (size_t i = 0; i < nodes.size(); ++i) {
    const auto node = graph.nodeFromId(i);
    if (nodes[i] < shift) {
      const Need& need = problem.needs[nodes[i]];
      const int first = need.served || need.demand == 0 ? 0 : 1;
      if (first) { graph.addArc(source, node); arcs.push_back({1, need.urgent ? -2 * bonus : -bonus}); }
      if (need.demand > first) { graph.addArc(source, node); arcs.push_back({need.demand - first, 0}); }
      total += need.demand;
    } else {
      // The convex charge: one arc for each place.
      const Capability& capability = problem.capabilities[nodes[i] - shift];
      for (int slot = 0; slot < std::min(capability.capacity, degrees[i]); ++slot) {
        graph.addArc(node, sink);
        arcs.push_back({1, Cost(problem.charge) * (capability.base + slot)});
      }
    }
  }
  graph.addArc(source, sink);
  arcs.push_back({total, 0});

  lemon::SmartDigraph::ArcMap<int> upper(graph);
  lemon::SmartDigraph::ArcMap<Cost> cost(graph);
  for (size_t i = 0; i < arcs.size(); ++i) {
    upper[graph.arcFromId(i)] = arcs[i].first;
    cost[graph.arcFromId(i)] = arcs[i].second;
  }
  lemon::NetworkSimplex<lemon::SmartDigraph, int, Cost> simplex(graph);
  simplex.upperMap(upper).costMap(cost).stSupply(source, sink, total);
  if (simplex.run() != simplex.OPTIMAL) { std::cerr << "no optimum\n"; std::exit(1); }
  for (size_t i = 0; i < members.size(); ++i) chosen[members[i]] = simplex.flow(graph.arcFromId(i)) > 0;
  for (int node : nodes) number[node] = -1;
}

// The pairs of each connected part.
std::vector<std::vector<int>> parts(const Problem& problem) {
  const int shift = problem.needs.size();
  std::vector<int> parents(shift + problem.capabilities.size());
  std::iota(parents.begin(), parents.end(), 0);
  auto root = [&](int node) {
    while (parents[node] != node) node = parents[node] = parents[parents[node]];
    return node;
  };
  for (const Pair& pair : problem.pairs) parents[root(pair.need)] = root(shift + pair.capability);
  std::vector<int> numbers(parents.size(), -1);
  std::vector<std::vector<int>> found;
  for (size_t i = 0; i < problem.pairs.size(); ++i) {
    int& part = numbers[root(problem.pairs[i].need)];
    if (part < 0) { part = found.size(); found.emplace_back(); }
    found[part].push_back(i);
  }
  return found;
}

double cpuSeconds() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

int main(int count, char** arguments) {
  if (count != 3) { std::cerr << "usage: network_simplex FILE whole|parts\n"; return 64; }
  const Problem problem(arguments[1]);
  const auto start = std::chrono::steady_clock::now();
  const double cpuStart = cpuSeconds();
  std::vector<int> number(problem.needs.size() + problem.capabilities.size(), -1);
  std::vector<char> chosen(problem.pairs.size(), 0);
  const Cost bonus = problem.bonus();
  if (std::string(arguments[2]) == "parts") {
    for (const auto& members : parts(problem)) solve(problem, members, bonus, number, chosen);
  } else {
    std::vector<int> all(problem.pairs.size());
    std::iota(all.begin(), all.end(), 0);
    solve(problem, all, bonus, number, chosen);
  }
  const double cpu = cpuSeconds() - cpuStart;
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;

  std::vector<int> helpers(problem.needs.size(), 0), loads(problem.capabilities.size(), 0);
  Cost net = 0, urgent = 0, served = 0;
  for (size_t i = 0; i < chosen.size(); ++i) {
    if (!chosen[i]) continue;
    const Pair& pair = problem.pairs[i];
    ++helpers[pair.need];
    net += pair.points - Cost(problem.charge) * (problem.capabilities[pair.capability].base + loads[pair.capability]++);
  }
  for (size_t i = 0; i < helpers.size(); ++i) {
    const bool has = helpers[i] > 0 || problem.needs[i].served;
    served += has;
    urgent += has && problem.needs[i].urgent;
  }
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  std::printf("{\"urgent\": %lld, \"served\": %lld, \"net_quality\": %lld, \"seconds\": %.6f, "
              "\"cpu_seconds\": %.6f, \"peak_memory_mb\": %.1f}\n",
              urgent, served, net, seconds.count(), cpu, usage.ru_maxrss * 1024 / 1e6);
}
