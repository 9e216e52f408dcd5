//! Prints the template of the example.

fn main() -> std::process::ExitCode {
    stanchion::main(example_programs::wordpress::stacks)
}
