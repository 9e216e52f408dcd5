//! The runtimes of Lambda that are at the end of their life.
//!
//! Source: <https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html>, as of 20 October 2026 in the table of cfn-lint
//! 1.58.0. Which phase a runtime is in is a fact of that day, because checks read no clock.

/// The phase of a runtime at the end of its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Lambda neither creates nor updates functions with the runtime.
    Ended,
    /// Lambda updates functions with the runtime, and creates none.
    Frozen,
    /// Lambda no longer patches the runtime, or announced the day from which it no longer does.
    Deprecated,
}

/// A runtime at the end of its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Runtime {
    /// The identifier, such as `python3.9`.
    pub name: &'static str,
    /// The phase.
    pub phase: Phase,
    /// The day on which the phase began or begins, as year, month and day.
    pub since: &'static str,
    /// The runtime that replaces it.
    pub successor: &'static str,
}

impl Runtime {
    const fn new(
        name: &'static str,
        phase: Phase,
        since: &'static str,
        successor: &'static str,
    ) -> Runtime {
        Runtime { name, phase, since, successor }
    }
}

/// The runtimes at the end of their life, by name.
pub const AGED: [Runtime; 31] = [
    Runtime::new("dotnet6", Phase::Deprecated, "2024-12-20", "dotnet10"),
    Runtime::new("dotnet8", Phase::Deprecated, "2026-11-10", "dotnet10"),
    Runtime::new("dotnet9", Phase::Deprecated, "2026-11-10", "dotnet10"),
    Runtime::new("dotnetcore1.0", Phase::Ended, "2019-07-30", "dotnet10"),
    Runtime::new("dotnetcore2.0", Phase::Ended, "2019-05-30", "dotnet10"),
    Runtime::new("dotnetcore2.1", Phase::Ended, "2022-04-13", "dotnet10"),
    Runtime::new("dotnetcore3.1", Phase::Ended, "2023-05-03", "dotnet10"),
    Runtime::new("go1.x", Phase::Frozen, "2024-02-08", "provided.al2023"),
    Runtime::new("java8", Phase::Frozen, "2024-02-08", "java25"),
    Runtime::new("nodejs", Phase::Ended, "2016-10-31", "nodejs24.x"),
    Runtime::new("nodejs10.x", Phase::Ended, "2022-02-14", "nodejs24.x"),
    Runtime::new("nodejs12.x", Phase::Ended, "2023-04-30", "nodejs24.x"),
    Runtime::new("nodejs14.x", Phase::Frozen, "2024-01-09", "nodejs24.x"),
    Runtime::new("nodejs16.x", Phase::Deprecated, "2024-06-12", "nodejs24.x"),
    Runtime::new("nodejs18.x", Phase::Deprecated, "2025-09-01", "nodejs24.x"),
    Runtime::new("nodejs20.x", Phase::Deprecated, "2026-04-30", "nodejs24.x"),
    Runtime::new("nodejs4.3", Phase::Ended, "2020-03-05", "nodejs24.x"),
    Runtime::new("nodejs4.3-edge", Phase::Ended, "2019-04-30", "nodejs24.x"),
    Runtime::new("nodejs6.10", Phase::Ended, "2019-08-12", "nodejs24.x"),
    Runtime::new("nodejs8.10", Phase::Ended, "2020-03-06", "nodejs24.x"),
    Runtime::new("provided", Phase::Frozen, "2024-02-08", "provided.al2023"),
    Runtime::new("provided.al2", Phase::Deprecated, "2026-07-31", "provided.al2023"),
    Runtime::new("python2.7", Phase::Ended, "2022-05-30", "python3.14"),
    Runtime::new("python3.10", Phase::Deprecated, "2026-10-31", "python3.14"),
    Runtime::new("python3.6", Phase::Ended, "2022-08-29", "python3.14"),
    Runtime::new("python3.7", Phase::Frozen, "2024-01-09", "python3.14"),
    Runtime::new("python3.8", Phase::Deprecated, "2024-10-14", "python3.14"),
    Runtime::new("python3.9", Phase::Deprecated, "2025-12-15", "python3.14"),
    Runtime::new("ruby2.5", Phase::Ended, "2022-03-31", "ruby4.0"),
    Runtime::new("ruby2.7", Phase::Frozen, "2024-01-09", "ruby4.0"),
    Runtime::new("ruby3.2", Phase::Deprecated, "2026-03-31", "ruby4.0"),
];

/// The beginnings of the names of runtimes that support SnapStart, with the first version of each.
///
/// Source: <https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html>
pub const SNAP_START: [(&str, (u32, u32)); 3] =
    [("dotnet", (8, 0)), ("java", (11, 0)), ("python", (3, 12))];
