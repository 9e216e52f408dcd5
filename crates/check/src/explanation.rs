//! Describes the mounts of a template in all its scenarios.

use std::collections::BTreeMap;

use serde::Serialize;
use stanchion_template::Template;
use stanchion_template::language::{Answer, Meaning, ParameterValues};

use crate::analysis::Analysis;
use crate::examination::{condition, examine_with, meaning};
use crate::finding::Diagnostics;
use crate::mount::{self, Explained, ExplainedLink};
use crate::rule::RuleSet;
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

    /// Returns the logical ids of the groups, fleets and environments that start the instances, if the client is a launch
    /// template.
    pub fn started_by(self) -> impl Iterator<Item = &'a str> {
        self.0.started_by().iter().map(String::as_str)
    }

    /// Returns `Yes` if every link was examined and holds, and `No` if a link breaks the mount. Returns `Unknown` if
    /// the template does not decide a link, or if a warning names a way in which the mount can fail.
    pub fn works(self) -> Answer {
        self.0.works()
    }

    /// Returns the links from the compute to the file system.
    ///
    /// ```
    /// use stanchion_template::Template;
    ///
    /// let template = Template::parse("
    /// Resources:
    ///   Data: {Type: AWS::EFS::FileSystem}
    ///   Job:
    ///     Type: AWS::Batch::JobDefinition
    ///     Properties:
    ///       Type: container
    ///       ContainerProperties:
    ///         Image: busybox
    ///         Volumes: [{Name: data, EfsVolumeConfiguration: {FileSystemId: !Ref Data}}]
    ///         MountPoints: [{SourceVolume: data, ContainerPath: /data}]
    /// ").unwrap().template;
    /// let mounts = stanchion_check::mounts(&template);
    /// let broken = mounts.iter().flat_map(|it| it.links()).find(|it| it.state() == "broken").unwrap();
    /// assert_eq!(broken.name(), "mount target");
    /// ```
    pub fn links(self) -> impl Iterator<Item = MountLink<'a>> {
        self.0.links().iter().map(MountLink)
    }

    /// Returns the mount as text: each link, and where the chain breaks.
    pub fn to_text(self) -> String {
        mount::explain(std::slice::from_ref(self.0))
    }
}

/// A link of the proof of a mount.
#[derive(Clone, Copy, Debug)]
pub struct MountLink<'a>(&'a ExplainedLink);

impl<'a> MountLink<'a> {
    /// Returns the name, such as `mount target` or `port 2049 in`.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Returns `holds`, `broken` for a fault that is an error, `warning` for another fault, or `open`.
    pub fn state(self) -> &'static str {
        self.0.state
    }

    /// Returns the explanation of the state.
    pub fn detail(self) -> &'a str {
        &self.0.detail
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
    let mut proofs = Proofs::default();
    for (at, scenario) in meaning.scenarios().iter().enumerate() {
        proofs.add(at, &Analysis::new(View::of_scenario(source, scenario)));
    }
    proofs.finish(&meaning)
}

/// Returns the findings of all rules, and every mount with its proof.
pub(crate) fn examine_and_prove(rules: &RuleSet, template: &Template) -> (Diagnostics, Mounts) {
    let mut proofs = Proofs::default();
    let parameters = &ParameterValues::default();
    let (found, meaning) =
        examine_with(rules, template, None, "", parameters, &mut |at, cx| proofs.add(at, cx));
    (found, proofs.finish(&meaning))
}

/// The mounts of all scenarios, each proof once.
#[derive(Default)]
struct Proofs {
    /// Each mount with its proof, and the scenarios in which it has this proof, in the order of the template.
    found: Vec<(Explained, Vec<usize>)>,
    known: BTreeMap<Explained, usize>,
}

impl Proofs {
    /// Adds the mounts of a scenario.
    fn add(&mut self, at: usize, cx: &Analysis<'_>) {
        for chain in cx.mounts() {
            let mount = Explained::of(chain);
            match self.known.get(&mount).map(|place| &mut self.found[*place].1) {
                Some(scenarios) if scenarios.last() != Some(&at) => scenarios.push(at),
                Some(_) => {}
                None => {
                    self.known.insert(mount.clone(), self.found.len());
                    self.found.push((mount, vec![at]));
                }
            }
        }
    }

    /// Returns the mounts, with the conditions under which they have their proofs.
    fn finish(self, meaning: &Meaning) -> Mounts {
        let count = meaning.scenarios().len();
        let mounts = self.found.into_iter().map(|(mut mount, scenarios)| {
            if scenarios.len() < count {
                mount.condition = condition(meaning.scenarios(), &scenarios)
                    .or_else(|| Some("some combinations of conditions hold".to_owned()));
            }
            if !meaning.is_exhaustive() {
                mount.leave_open(
                    "the template has more combinations of conditions than were examined",
                );
            }
            mount
        });
        Mounts(mounts.collect())
    }
}
