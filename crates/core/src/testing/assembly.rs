//! Assertions about an assembly, and its text for a snapshot.

use stanchion_check::{Answer, Diagnostic, Diagnostics, Severity, mounts};
use stanchion_template::{Template, counted};

use super::failure::{fail, list};
use crate::{App, Assembly, SynthesizedStack};

/// Synthesizes an app.
///
/// ```
/// use stanchion_aws::efs;
/// use stanchion_core::{App, testing};
///
/// let app = App::new();
/// app.stack("Storage").add("Data", efs::FileSystem::new().encrypted(true));
/// assert_eq!(testing::synth(&app).stacks().len(), 1);
/// ```
///
/// # Panics
///
/// Panics with every finding if one of them is an error.
#[track_caller]
pub fn synth(app: &App) -> Assembly {
    match app.synth() {
        Ok(assembly) => assembly,
        Err(findings) => fail(&format!("the app has errors\n\n{findings}")),
    }
}

/// Assertions about the result of synthesis.
pub trait AssemblyAssertions {
    /// Returns the template of a stack by its name or path.
    ///
    /// # Panics
    ///
    /// Panics if the assembly has no such stack.
    #[track_caller]
    fn template(&self, stack: &str) -> &Template;

    /// Expects no findings, of any severity. Acknowledged findings are allowed.
    ///
    /// # Panics
    ///
    /// Panics with the text of each finding.
    #[track_caller]
    fn has_no_findings(&self);

    /// Expects no findings that are more severe than this severity. Acknowledged findings are allowed.
    ///
    /// ```
    /// use stanchion_aws::efs;
    /// use stanchion_core::testing::*;
    /// use stanchion_core::{App, Severity};
    ///
    /// let app = App::new();
    /// app.stack("Storage").add("Data", efs::FileSystem::new().encrypted(true));
    /// synth(&app).has_no_findings_above(Severity::Warning);
    /// ```
    ///
    /// # Panics
    ///
    /// Panics with the text of each finding.
    #[track_caller]
    fn has_no_findings_above(&self, severity: Severity);

    /// Returns a text for a snapshot: every stack, sorted by path, with its mounts and its template in YAML.
    ///
    /// Each stack starts with comments that name it and tell whether each of its mounts works. A pull request then
    /// shows in one line that a mount no longer works. Compare the text with the snapshot tool of your choice:
    ///
    /// ```
    /// use stanchion_aws::efs;
    /// use stanchion_core::App;
    /// use stanchion_core::testing::*;
    ///
    /// let app = App::new();
    /// app.stack("Storage").add("Data", efs::FileSystem::new().encrypted(true));
    /// let text = synth(&app).snapshot();
    /// assert!(text.starts_with("# Stack: Storage\n"));
    /// // insta::assert_snapshot!("storage", text);
    /// ```
    fn snapshot(&self) -> String;
}

impl AssemblyAssertions for Assembly {
    #[track_caller]
    fn template(&self, stack: &str) -> &Template {
        if let Some(found) = self.stack(stack) {
            return &found.template;
        }
        let names: Vec<&str> = self.stacks().iter().map(|it| it.path.as_str()).collect();
        fail(&match names.as_slice() {
            [] => format!("the assembly has no stack {stack}: it has no stacks"),
            _ => format!("the assembly has no stack {stack}; its stacks: {}", list(&names)),
        })
    }

    #[track_caller]
    fn has_no_findings(&self) {
        expect_none(self, |_| true);
    }

    #[track_caller]
    fn has_no_findings_above(&self, severity: Severity) {
        expect_none(self, |it| it.severity < severity);
    }

    fn snapshot(&self) -> String {
        let mut stacks: Vec<&SynthesizedStack> = self.stacks().iter().collect();
        stacks.sort_by(|a, b| a.path.cmp(&b.path));
        let texts: Vec<String> = stacks.into_iter().map(snapshot_of).collect();
        texts.join("---\n")
    }
}

fn snapshot_of(stack: &SynthesizedStack) -> String {
    let mut text = format!("# Stack: {}\n", stack.path);
    for mount in mounts(&stack.template).iter() {
        let verdict = match mount.works() {
            Answer::Yes => "works",
            Answer::No => "cannot work",
            Answer::Unknown => "is not proved to work",
        };
        text.push_str(&format!("# Mount: {} => {} {verdict}\n", mount.client(), mount.target()));
    }
    text.push_str(&stack.template.to_yaml());
    text
}

#[track_caller]
fn expect_none(assembly: &Assembly, is_refused: impl Fn(&Diagnostic) -> bool) {
    let all = assembly.diagnostics().iter().cloned().chain(assembly.check());
    let refused: Vec<Diagnostic> =
        all.filter(|it| it.acknowledged.is_none() && is_refused(it)).collect();
    if !refused.is_empty() {
        let refused = Diagnostics::from(refused);
        fail(&format!("{}\n\n{refused}", counted(refused.len(), "finding")));
    }
}
