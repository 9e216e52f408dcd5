//! Checks of templates with a set of rules.

use stanchion_template::language::ParameterValues;
use stanchion_template::{Parsed, Template};

use crate::examination::examine;
use crate::explanation::{Mounts, examine_and_prove};
use crate::finding::{Diagnostics, acknowledgement};
use crate::parameters::{self, Parameters};
use crate::repeated_key;
use crate::rule::RuleSet;

impl RuleSet {
    /// Checks a template that was built in memory. Its findings have no place in a file.
    pub fn check(&self, template: &Template) -> Diagnostics {
        examine(self, template, None, "", &ParameterValues::default())
    }

    /// Checks a template that was built in memory, and proves its mounts. One analysis of the template does both, so this
    /// takes less time than [`check`](RuleSet::check) and [`mounts`](crate::mounts).
    ///
    /// ```
    /// use stanchion_check::RuleSet;
    /// use stanchion_template::Template;
    ///
    /// let template = Template::parse("Resources: {Data: {Type: AWS::EFS::FileSystem}}").unwrap().template;
    /// let (findings, mounts) = RuleSet::new().check_and_prove(&template);
    /// assert!(!findings.has_errors());
    /// assert_eq!(mounts.iter().count(), 0);
    /// ```
    pub fn check_and_prove(&self, template: &Template) -> (Diagnostics, Mounts) {
        examine_and_prove(self, template)
    }

    /// Checks a template that was read from a file. Each finding has the file, line and column.
    pub fn check_file(&self, parsed: &Parsed, file: &str) -> Diagnostics {
        let values = ParameterValues::default();
        let found = examine(self, &parsed.template, Some(&parsed.spans), file, &values);
        repeated_key::add(found, parsed, file)
    }

    /// Checks a template that was read from a file with the values of its parameters. The values decide conditions, and
    /// each value is compared with the constraints of its parameter.
    pub fn check_file_with(
        &self,
        parsed: &Parsed,
        file: &str,
        parameters: &Parameters,
    ) -> Diagnostics {
        let template = &parsed.template;
        let values = parameters.values(template);
        let own = examine(self, template, Some(&parsed.spans), file, &values);
        let root = template.shared_root();
        let given = Diagnostics::from(parameters::findings(template, parameters))
            .acknowledge(&acknowledgement::of_root(&root));
        Diagnostics::from(own.into_iter().chain(given).collect::<Vec<_>>())
    }
}
