//! Describes the mounts of a template in all its scenarios.

use std::collections::BTreeMap;

use serde::Serialize;
use stanchion_template::Template;
use stanchion_template::language::{Answer, ParameterValues};

use crate::analysis::Analysis;
use crate::examination::{condition, meaning};
use crate::mount::{self, Explained};
use crate::view::{Source, View};

/// The mounts of a template, each with the links from the compute to the file system. As data, they are a list with the
/// verdict `works`, `fails` or `unknown` and the links of each mount.
#[derive(Clone, Debug, Serialize)]
pub struct Mounts(Vec<Explained>);

impl Mounts {
    /// Returns the mounts as text: each link, and where the chain breaks.
    pub fn to_text(&self) -> String {
        mount::explain(&self.0)
    }

    /// Returns the mounts in the order of the template. A mount that has different proofs under different conditions
    /// occurs once for each of them.
    ///
    /// ```
    /// use stanchion_template::Template;
    ///
    /// let template = Template::parse("Resources: {Topic: {Type: AWS::SNS::Topic}}").unwrap().template;
    /// assert_eq!(stanchion_check::mounts(&template).iter().count(), 0);
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = MountProof<'_>> {
        self.0.iter().map(MountProof)
    }
}

/// A mount with the proof whether it works.
#[derive(Clone, Copy, Debug)]
pub struct MountProof<'a>(&'a Explained);

impl<'a> MountProof<'a> {
    /// Returns the logical id of the compute that mounts.
    pub fn client(self) -> &'a str {
        self.0.client()
    }

    /// Returns the logical id of the access point, or that of the file system for a mount without one.
    pub fn target(self) -> &'a str {
        self.0.access_point().unwrap_or_else(|| self.0.file_system())
    }

    /// Returns the logical id of the file system.
    pub fn file_system(self) -> &'a str {
        self.0.file_system()
    }

    /// Returns the logical id of the access point, or `None` for a mount without one.
    pub fn access_point(self) -> Option<&'a str> {
        self.0.access_point()
    }

    /// Returns `Yes` if every link was examined and holds, and `No` if a link breaks the mount. Returns `Unknown` if
    /// the template does not decide a link, or if a warning names a way in which the mount can fail.
    pub fn works(self) -> Answer {
        self.0.works()
    }

    /// Returns the mount as text: each link, and where the chain breaks.
    pub fn to_text(self) -> String {
        mount::explain(std::slice::from_ref(self.0))
    }
}

/// Examines each mount of a template, in every scenario.
pub(crate) fn mounts(template: &Template, parameters: &ParameterValues) -> Mounts {
    let written = template.shared_root();
    let meaning = meaning(template, parameters);
    let source = Source {
        written: &written,
        places: None,
        file: "",
        meaning: &meaning,
        parameters,
        own_ids: &[],
    };
    // Each mount with its proof, and the scenarios in which it has this proof, in the order of the template.
    let mut found: Vec<(Explained, Vec<usize>)> = Vec::new();
    let mut known: BTreeMap<Explained, usize> = BTreeMap::new();
    for (at, scenario) in meaning.scenarios().iter().enumerate() {
        let cx = Analysis::new(View::of_scenario(source, scenario));
        for chain in cx.mounts() {
            let mount = Explained::of(chain);
            match known.get(&mount) {
                Some(place) if found[*place].1.last() != Some(&at) => found[*place].1.push(at),
                Some(_) => {}
                None => {
                    known.insert(mount.clone(), found.len());
                    found.push((mount, vec![at]));
                }
            }
        }
    }
    let count = meaning.scenarios().len();
    let mounts = found.into_iter().map(|(mut mount, scenarios)| {
        if scenarios.len() < count {
            mount.condition = condition(meaning.scenarios(), &scenarios)
                .or_else(|| Some("some combinations of conditions hold".to_owned()));
        }
        if !meaning.is_exhaustive() {
            mount.leave_open("the template has more combinations of conditions than were examined");
        }
        mount
    });
    Mounts(mounts.collect())
}
