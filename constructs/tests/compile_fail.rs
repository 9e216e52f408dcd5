//! Wrong stacks that do not compile, and what the compiler says.

#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

/// The compiler whose words are kept; others put them differently.
const COMPILER: &str = env!("CARGO_PKG_RUST_VERSION");

#[test]
fn wrong_stacks_do_not_compile() {
    let output = std::process::Command::new("rustc").arg("--version").output().unwrap();
    let version = String::from_utf8_lossy(&output.stdout).into_owned();
    if !version.starts_with(&format!("rustc {COMPILER}.")) {
        eprintln!("SKIPPED: the messages are those of Rust {COMPILER}, this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
