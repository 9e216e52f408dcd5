//! Prints the template: `cargo run --bin jenkins`.

fn main() -> std::process::ExitCode {
    stanchion::main(example_programs::jenkins::stacks)
}
