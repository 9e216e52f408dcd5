//! The template and the derived data that rules share.

use std::cell::OnceCell;
use std::ops::Deref;

use crate::model::policy::{self, Document};
use crate::mount::{self, Chain};
use crate::schema::{self, Problem};
use crate::view::View;
use crate::view::references::{self, Edges, Reference};
use crate::view::walk::Step;

/// The view of a template with the derived data that rules share. Each part is computed when a rule first uses it.
#[derive(Debug)]
pub(crate) struct Analysis<'a> {
    view: View<'a>,
    schema: OnceCell<Vec<Problem>>,
    mounts: OnceCell<Vec<Chain<'a>>>,
    edges: OnceCell<Edges<'a>>,
    references: OnceCell<Vec<Vec<Reference<'a>>>>,
    everywhere: OnceCell<Vec<Reference<'a>>>,
    documents: OnceCell<Vec<Document<'a>>>,
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
            edges: OnceCell::new(),
            references: OnceCell::new(),
            everywhere: OnceCell::new(),
            documents: OnceCell::new(),
        }
    }

    /// Returns each resource with the resources that it depends on.
    pub(crate) fn edges(&self) -> &Edges<'a> {
        self.edges.get_or_init(|| references::edges(self, self.references()))
    }

    /// Returns the references of each resource, in the order of the resources.
    pub(crate) fn references(&self) -> &[Vec<Reference<'a>>] {
        self.references
            .get_or_init(|| self.resources().iter().map(references::of_resource).collect())
    }

    /// Returns the references in resources and outputs.
    pub(crate) fn everywhere(&self) -> &[Reference<'a>] {
        self.everywhere.get_or_init(|| {
            let mut found: Vec<Reference<'a>> =
                self.references().iter().flatten().cloned().collect();
            for (name, output) in self.section("Outputs") {
                let mut way = vec![Step::Key("Outputs"), Step::Key(name)];
                references::references(output, &mut way, &mut found);
            }
            found
        })
    }

    /// Returns every policy document.
    pub(crate) fn documents(&self) -> &[Document<'a>] {
        self.documents.get_or_init(|| policy::documents(self))
    }

    /// Returns every mount with its proof.
    pub(crate) fn mounts(&self) -> &[Chain<'a>] {
        self.mounts.get_or_init(|| mount::chains(self, self.edges()))
    }

    /// Returns the values of all resources that do not match their schemas.
    pub(crate) fn schema(&self) -> &[Problem] {
        self.schema.get_or_init(|| schema::problems(self))
    }
}
