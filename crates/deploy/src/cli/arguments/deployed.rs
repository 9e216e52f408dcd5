//! Arguments that select deployed stacks by an assembly, or one by its name.

use std::path::PathBuf;

use clap::Args;
use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::{Assembly, Error};

use super::selection::one;

/// The stacks of an assembly, or one deployed stack by its name.
#[derive(Args, Clone, Debug)]
pub(crate) struct DeployedStacks {
    /// The assembly: the folder that `--out FOLDER` wrote
    #[arg(required_unless_present = "stack_name")]
    assembly: Option<PathBuf>,

    /// The names or paths of stacks. Default: every stack
    stacks: Vec<String>,

    /// Names a deployed stack when the assembly is lost. The Region is that of --region or the profile
    #[arg(long, value_name = "NAME", value_parser = stack_name, conflicts_with_all = ["assembly", "stacks"])]
    stack_name: Option<String>,
}

impl DeployedStacks {
    /// Reads the assembly.
    ///
    /// # Errors
    /// Returns an error if the assembly cannot be read.
    pub(crate) fn read(&self) -> Result<Assembly, Error> {
        read(self.assembly.as_ref(), self.stack_name.as_ref())
    }

    /// Returns the stacks of the assembly that the arguments name.
    ///
    /// # Errors
    /// Returns an error if the assembly has no stack of a name.
    pub(crate) fn select<'a>(
        &self,
        assembly: &'a Assembly,
    ) -> Result<Vec<&'a ManifestStack>, Error> {
        assembly.select(&self.stacks)
    }

    /// Returns whether the stack is named without an assembly.
    pub(crate) fn is_by_name(&self) -> bool {
        self.stack_name.is_some()
    }
}

/// A stack of an assembly, or a deployed stack by its name.
#[derive(Args, Clone, Debug)]
pub(crate) struct DeployedStack {
    /// The assembly: the folder that `--out FOLDER` wrote
    #[arg(required_unless_present = "stack_name")]
    assembly: Option<PathBuf>,

    /// The name or path of the stack
    #[arg(required_unless_present = "stack_name")]
    stack: Option<String>,

    /// Names a deployed stack when the assembly is lost. The Region is that of --region or the profile
    #[arg(long, value_name = "NAME", value_parser = stack_name, conflicts_with_all = ["assembly", "stack"])]
    stack_name: Option<String>,
}

impl DeployedStack {
    /// Reads the assembly.
    ///
    /// # Errors
    /// Returns an error if the assembly cannot be read.
    pub(crate) fn read(&self) -> Result<Assembly, Error> {
        read(self.assembly.as_ref(), self.stack_name.as_ref())
    }

    /// Returns the stack that the arguments name.
    ///
    /// # Errors
    /// Returns an error if no stack or more than one stack has the name.
    pub(crate) fn of<'a>(&self, assembly: &'a Assembly) -> Result<&'a ManifestStack, Error> {
        let name = self.stack.as_ref().or(self.stack_name.as_ref());
        one(assembly, name.map(String::as_str).unwrap_or_default())
    }
}

fn read(assembly: Option<&PathBuf>, stack_name: Option<&String>) -> Result<Assembly, Error> {
    match stack_name {
        Some(name) => Ok(Assembly::named(name)),
        None => Assembly::read(assembly.cloned().unwrap_or_default()),
    }
}

/// Checks the form of a stack name. An ARN is not accepted, because its Region may differ from the one of the connection.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html>
fn stack_name(text: &str) -> Result<String, String> {
    let is_valid = text.len() <= 128
        && text.starts_with(|it: char| it.is_ascii_alphabetic())
        && text.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
    if is_valid {
        return Ok(text.to_owned());
    }
    Err("a stack name starts with a letter and has letters, digits and hyphens, at most 128; set the Region with --region".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Debug, Parser)]
    struct Several {
        #[command(flatten)]
        stacks: DeployedStacks,
    }

    #[derive(Debug, Parser)]
    struct One {
        #[command(flatten)]
        stack: DeployedStack,
    }

    #[test]
    fn a_stack_name_replaces_the_assembly() {
        let several = Several::try_parse_from(["x", "--stack-name", "Net-1"]).unwrap().stacks;
        let assembly = several.read().unwrap();
        let names: Vec<&str> =
            several.select(&assembly).unwrap().iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["Net-1"]);
        assert!(several.is_by_name());
        let one = One::try_parse_from(["x", "--stack-name", "Net-1"]).unwrap().stack;
        assert_eq!(one.of(&one.read().unwrap()).unwrap().name, "Net-1");
    }

    #[test]
    fn an_assembly_and_a_stack_name_exclude_each_other() {
        for line in [&["x"][..], &["x", "out", "--stack-name", "Net"]] {
            assert!(Several::try_parse_from(line).is_err(), "{line:?}");
        }
        for line in [&["x"][..], &["x", "out"], &["x", "out", "Net", "--stack-name", "Net"]] {
            assert!(One::try_parse_from(line).is_err(), "{line:?}");
        }
        assert!(!Several::try_parse_from(["x", "out", "Net"]).unwrap().stacks.is_by_name());
    }

    #[test]
    fn the_form_of_a_stack_name_is_checked() {
        for (name, is_valid) in [
            ("N", true),
            (&*"n".repeat(128), true),
            (&*"n".repeat(129), false),
            ("", false),
            ("1a", false),
            ("a_b", false),
            ("arn:aws:cloudformation:eu-central-1:123456789012:stack/Net/1", false),
        ] {
            assert_eq!(stack_name(name).is_ok(), is_valid, "{name}");
        }
    }
}
