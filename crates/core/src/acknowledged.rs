//! Acknowledgements of findings, in the metadata of stacks and resources.

use std::panic::Location;

use stanchion_check::{
    ACKNOWLEDGE_KEY, Code, Diagnostic, METADATA_KEY, OWN_IDS_KEY, RuleSet, UnknownId, code,
};
use stanchion_template::{Map, Node};

/// A finding to acknowledge: an entry of the registry such as `code::EFS_010`, an entry of your own, or an id.
///
/// An id that neither the registry nor a rule of the app has is reported as an error, at the line that acknowledges it.
#[derive(Clone, Debug)]
pub struct FindingId(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Entry(&'static Code),
    Id(String),
}

impl From<&'static Code> for FindingId {
    fn from(code: &'static Code) -> FindingId {
        FindingId(Kind::Entry(code))
    }
}

impl From<&str> for FindingId {
    fn from(id: &str) -> FindingId {
        FindingId(Kind::Id(id.to_owned()))
    }
}

impl From<String> for FindingId {
    fn from(id: String) -> FindingId {
        FindingId(Kind::Id(id))
    }
}

impl FindingId {
    fn id(&self) -> &str {
        match &self.0 {
            Kind::Entry(code) => code.id,
            Kind::Id(id) => id,
        }
    }

    /// Returns true if the registry does not have it.
    fn is_own(&self) -> bool {
        code::find(self.id()).is_none()
    }
}

/// A request to acknowledge a finding.
#[derive(Debug)]
pub(crate) struct Acknowledged {
    finding: FindingId,
    reason: String,
}

impl Acknowledged {
    pub(crate) fn new(finding: FindingId, reason: String) -> Acknowledged {
        Acknowledged { finding, reason }
    }

    /// Returns an error if the id is unknown or the reason is empty.
    pub(crate) fn problem(
        &self,
        construct: String,
        location: &'static Location<'static>,
    ) -> Option<Diagnostic> {
        let id = self.finding.id();
        let finding = |message: String| {
            Diagnostic::new(code::APP_017, message).at_construct(construct).at(location)
        };
        let is_id = matches!(self.finding.0, Kind::Id(_));
        let unknown = UnknownId::of(id, &[]).filter(|_| is_id);
        if let Some(unknown) = unknown {
            let problem = finding(UnknownId::MESSAGE.to_owned()).found(unknown.found);
            return Some(match unknown.near {
                Some(near) => problem.help(format!("Use `{near}`")),
                None => problem.allowed(UnknownId::ALLOWED),
            });
        }
        self.reason
            .trim()
            .is_empty()
            .then(|| finding(format!("the acknowledgement of {id} has no reason")))
    }

    /// Writes the acknowledgement to metadata. Also lists ids of your own there, so that later checks of the template
    /// know them.
    pub(crate) fn write(self, metadata: &mut Map) {
        let (id, is_own) = (self.finding.id().to_owned(), self.finding.is_own());
        let entry = metadata.map_mut(METADATA_KEY);
        entry.map_mut(ACKNOWLEDGE_KEY).insert(id.clone(), Node::text(self.reason));
        if is_own {
            let mut own = match entry.remove(OWN_IDS_KEY) {
                Some(Node::List(own)) => own,
                _ => Vec::new(),
            };
            if !own.iter().any(|it| it.as_text() == Some(&id)) {
                own.push(Node::text(id));
            }
            entry.insert(OWN_IDS_KEY, Node::List(own));
        }
    }
}

/// Returns true for a finding that an acknowledgement names an unknown id, if it is the id of a rule of the app.
pub(crate) fn is_of(rules: &RuleSet, finding: &Diagnostic) -> bool {
    let is_id = |id: &str| finding.found.as_deref() == Some(&format!("{id:?}"));
    finding.code == code::APP_017
        && finding.message == UnknownId::MESSAGE
        && rules.own().iter().any(|it| is_id(it.code.id))
}
