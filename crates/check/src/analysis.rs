//! A template as rules see it.

use std::cell::OnceCell;
use std::ops::Deref;

use crate::model::policy::{self, Document};
use crate::mount::{self, Chain};
use crate::schema::{self, Problem};
use crate::view::View;
use crate::view::references::{self, Edges, Reference};

/// A template as rules see it: the view, and what follows from it, worked out when a rule first asks.
#[derive(Debug)]
pub(crate) struct Analysis<'a> {
    view: View<'a>,
    schema: OnceCell<Vec<Problem>>,
    mounts: OnceCell<Vec<Chain<'a>>>,
    edges: OnceCell<Edges<'a>>,
    references: OnceCell<Vec<Vec<Reference<'a>>>>,
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
            documents: OnceCell::new(),
        }
    }

    /// Each resource with those it needs.
    pub(crate) fn edges(&self) -> &Edges<'a> {
        self.edges.get_or_init(|| references::edges(self, self.references()))
    }

    /// The references of each resource, in the order of the resources.
    pub(crate) fn references(&self) -> &[Vec<Reference<'a>>] {
        self.references
            .get_or_init(|| self.resources().iter().map(references::of_resource).collect())
    }

    /// Every policy document.
    pub(crate) fn documents(&self) -> &[Document<'a>] {
        self.documents.get_or_init(|| policy::documents(self))
    }

    /// Every mount with its proof.
    pub(crate) fn mounts(&self) -> &[Chain<'a>] {
        self.mounts.get_or_init(|| mount::chains(self, self.edges()))
    }

    /// What the schemas say, for all resources.
    pub(crate) fn schema(&self) -> &[Problem] {
        self.schema.get_or_init(|| schema::problems(self))
    }
}
