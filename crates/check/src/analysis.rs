//! The template and the derived data that rules share.

use std::cell::OnceCell;
use std::ops::Deref;

use stanchion_template::language::Answer;

use crate::model::dashboard::{self, Dashboard};
use crate::model::network;
use crate::model::policy::{self, Document};
use crate::model::roles::Roles;
use crate::model::tag::{self, Tags};
use crate::mount::{self, Chain, Scripted};
use crate::schema::{self, Problem};
use crate::view::{PropertyValue, Resource, View};

/// The template that a rule examines, in one combination of its conditions: resources, values, references and networks.
///
/// Methods of [`View`] are available too. A value that is known only during deployment is unknown, and a rule reports
/// nothing about it.
#[derive(Debug)]
pub struct Analysis<'a> {
    view: View<'a>,
    schema: OnceCell<Vec<Problem>>,
    mounts: OnceCell<Vec<Chain<'a>>>,
    scripts: OnceCell<Vec<Scripted<'a>>>,
    documents: OnceCell<Vec<Document<'a>>>,
    tags: OnceCell<Vec<Tags<'a>>>,
    dashboards: OnceCell<Vec<Dashboard<'a>>>,
    roles: Roles<'a>,
}

impl<'a> Deref for Analysis<'a> {
    type Target = View<'a>;

    fn deref(&self) -> &View<'a> {
        &self.view
    }
}

impl<'a> Analysis<'a> {
    pub(crate) fn new(view: View<'a>) -> Analysis<'a> {
        Analysis {
            view,
            schema: OnceCell::new(),
            mounts: OnceCell::new(),
            scripts: OnceCell::new(),
            documents: OnceCell::new(),
            tags: OnceCell::new(),
            dashboards: OnceCell::new(),
            roles: Roles::default(),
        }
    }

    /// Returns the value of a tag of a resource, in the form in which its type has tags: a list such as `Tags` or
    /// `FileSystemTags`, a map, or `TagSpecifications`.
    pub fn tag(&self, resource: &Resource<'a>, key: &str) -> PropertyValue<'a> {
        tag::value(self, resource, key)
    }

    /// Returns whether a route leads from a subnet to an internet gateway. The answer is unknown if the template does not
    /// show the route table of the subnet.
    pub fn is_public_subnet(&self, subnet: &Resource<'a>) -> Answer {
        network::is_public(self, subnet)
    }

    /// Returns every policy document.
    pub(crate) fn documents(&self) -> &[Document<'a>] {
        self.documents.get_or_init(|| policy::documents(self))
    }

    /// Returns the tags of all resources.
    pub(crate) fn tags(&self) -> &[Tags<'a>] {
        self.tags.get_or_init(|| tag::tags(self))
    }

    /// Returns every dashboard whose body is a known string.
    pub(crate) fn dashboards(&self) -> &[Dashboard<'a>] {
        self.dashboards.get_or_init(|| dashboard::dashboards(self))
    }

    /// Returns the permissions of roles.
    pub(crate) fn roles(&self) -> &Roles<'a> {
        &self.roles
    }

    /// Returns every mount with its proof.
    pub(crate) fn mounts(&self) -> &[Chain<'a>] {
        self.mounts.get_or_init(|| mount::chains(self, self.edges(), &self.roles, self.scripts()))
    }

    /// Returns every script that mounts file systems.
    pub(crate) fn scripts(&self) -> &[Scripted<'a>] {
        self.scripts.get_or_init(|| mount::scripts(self))
    }

    /// Returns the values of all resources that do not match their schemas.
    pub(crate) fn schema(&self) -> &[Problem] {
        self.schema.get_or_init(|| schema::problems(self))
    }
}
