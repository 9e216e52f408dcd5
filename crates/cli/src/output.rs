//! Printing templates and writing the assembly.

use std::io::Write;

use stanchion_core::{App, Diagnostics, Format, SynthesizedStack};
use stanchion_template::visible_lines;
use wildmatch::WildMatch;

use crate::acceptance::Acceptance;
use crate::arguments::OutputArguments;
use crate::failure::Failure;
use crate::report::Findings;

/// Synthesizes an app, checks it, and writes what the arguments request.
pub(crate) fn write(
    app: App,
    of: &dyn Findings,
    arguments: &OutputArguments,
) -> Result<(), Failure> {
    let packs = arguments.findings.pack.iter();
    let rules = packs.fold(app.rule_set(), |rules, it| rules.with_pack(*it));
    let acceptance = Acceptance::new(&arguments.findings, &rules)?;
    let assembly = match app.into_assembly(acceptance.acknowledged()) {
        Ok(assembly) => assembly,
        Err(refused) => {
            // One run shows everything that there is to fix.
            let all = if arguments.no_check {
                refused.diagnostics().clone()
            } else {
                acceptance.apply(refused.check_with(&rules))
            };
            of.show(&all);
            return Err(Failure::Findings);
        }
    };
    let mut findings = assembly.diagnostics().clone();
    if !arguments.no_check {
        let of_rules = acceptance.apply(assembly.check_with(&rules));
        let unused = acceptance.unused(&[], &findings.iter().chain(of_rules.iter()));
        let all = findings.into_iter().chain(of_rules).chain(unused);
        findings = Diagnostics::from(all.collect::<Vec<_>>());
    }
    of.show(&findings);
    if acceptance.denies(&findings) {
        return Err(Failure::Findings);
    }
    let format = Format::from(arguments.format);
    if let Some(folder) = &arguments.out {
        return assembly.write(folder, format).map_err(|it| Failure::could_not_run(it.to_string()));
    }
    let stacks = select(assembly.stacks(), arguments.stack.as_deref())?;
    let separator = if format == Format::Yaml { "---\n" } else { "" };
    for (at, stack) in stacks.into_iter().enumerate() {
        if at > 0 {
            print(separator)?;
        }
        print(&format.write(&stack.template))?;
    }
    Ok(())
}

fn select<'a>(
    stacks: &'a [SynthesizedStack],
    glob: Option<&str>,
) -> Result<Vec<&'a SynthesizedStack>, Failure> {
    let Some(glob) = glob else { return Ok(stacks.iter().collect()) };
    let pattern = WildMatch::new(glob);
    let chosen: Vec<_> = stacks.iter().filter(|it| pattern.matches(&it.name)).collect();
    if chosen.is_empty() {
        let names: Vec<&str> = stacks.iter().map(|it| it.name.as_str()).collect();
        return Err(Failure::could_not_run(format!(
            "no stack matches {glob:?}; the stacks are: {}",
            names.join(", ")
        )));
    }
    Ok(chosen)
}

/// Prints a text for people to standard output. Hidden characters of names and values become escapes.
pub(crate) fn print_text(text: &str) -> Result<(), Failure> {
    print(&visible_lines(text))
}

/// Prints data to standard output. The writers of templates and JSON escape hidden characters.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    print_bytes(text.as_bytes())
}

/// Prints bytes to standard output.
pub(crate) fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    std::io::stdout().write_all(bytes).map_err(|it| Failure::output(&it))
}
