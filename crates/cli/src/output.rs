//! Printing templates and writing the assembly.

use std::io::Write;

use stanchion_core::{App, Diagnostic, Diagnostics, Format, SynthesizedStack};
use stanchion_template::visible_lines;
use wildmatch::WildMatch;

use crate::acceptance::Acceptance;
use crate::arguments::OutputArguments;
use crate::failure::Failure;
use crate::report::Findings;

/// Synthesizes an app, checks it, and writes what the arguments request.
pub(crate) fn write(
    app: &App,
    of: &dyn Findings,
    arguments: &OutputArguments,
) -> Result<(), Failure> {
    let packs = arguments.findings.pack.iter();
    let rules = packs.fold(app.rule_set(), |rules, it| rules.with_pack(*it));
    let assembly = match app.synth() {
        Ok(assembly) => assembly,
        Err(diagnostics) if arguments.no_check => {
            of.show(&diagnostics);
            return Err(Failure::Findings);
        }
        Err(own) => {
            // One run shows everything that there is to fix.
            let acceptance = Acceptance::new(&arguments.findings, &rules)?;
            let is_own = |it: &Diagnostic| own.iter().any(|known| known == it);
            let of_rules: Vec<_> =
                app.check_with(&rules).into_iter().filter(|it| !is_own(it)).collect();
            let of_rules = acceptance.apply(Diagnostics::from(of_rules));
            let all: Vec<_> = own.into_iter().chain(of_rules).collect();
            of.show(&Diagnostics::from(all));
            return Err(Failure::Findings);
        }
    };
    let mut findings = assembly.diagnostics().clone();
    let mut is_denied = false;
    if !arguments.no_check {
        let acceptance = Acceptance::new(&arguments.findings, &rules)?;
        findings = acceptance.apply(findings);
        let of_rules = acceptance.apply(assembly.check_with(&rules));
        is_denied = acceptance.denies(&of_rules);
        let unused = acceptance.unused(&[], &findings.iter().chain(of_rules.iter()));
        let all = findings.into_iter().chain(of_rules).chain(unused);
        findings = Diagnostics::from(all.collect::<Vec<_>>());
    }
    of.show(&findings);
    if is_denied {
        return Err(Failure::Findings);
    }
    let format = Format::from(arguments.format);
    if let Some(folder) = &arguments.out {
        return assembly.write(folder, format).map_err(|it| Failure::could_not_run(it.to_string()));
    }
    let stacks = select(assembly.stacks(), arguments.stack.as_deref())?;
    print(&documents(&stacks, format))
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

fn documents(stacks: &[&SynthesizedStack], format: Format) -> String {
    let separator = if format == Format::Yaml { "---\n" } else { "" };
    stacks.iter().map(|it| format.write(&it.template)).collect::<Vec<_>>().join(separator)
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
