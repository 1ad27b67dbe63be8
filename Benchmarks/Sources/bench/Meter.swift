internal import Foundation

/// What a step took: seconds by the clock, and of the processor, user and system.
struct Timing {
  let seconds: Double
  /// Other work on the machine disturbs it less.
  let cpuSeconds: Double
}

/// Measures this process.
enum Meter {
  /// Does the work once.
  static func timed<Value>(_ work: () throws -> Value) rethrows -> (Value, Timing) {
    let clock = ContinuousClock()
    let (start, cpuStart) = (clock.now, cpuNanoseconds)
    let value = try work()
    let cpu = Double(cpuNanoseconds - cpuStart) / 1e9
    let seconds = (clock.now - start) / .seconds(1)
    return (value, Timing(seconds: seconds.rounded(to: 6), cpuSeconds: cpu.rounded(to: 6)))
  }

  /// The greatest resident memory so far, in bytes; 0 where the system does not say.
  ///
  /// `getrusage` would count what the process was before, too: `swift run` turns into this program.
  static var peakBytes: Int {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    // In units of 1,024 bytes.
    let field = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return field.flatMap { Int($0) }.map { 1024 * $0 } ?? 0
  }

  /// Of the processor since the process began, user and system.
  static var cpuNanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}

extension Double {
  /// Rounded to so many decimal places.
  func rounded(to places: Int) -> Double {
    let scale = pow(10, Double(places))
    return (self * scale).rounded() / scale
  }
}

extension Encodable {
  /// The value as one JSON object, keys in order and in the form `peak_memory_mb`.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
