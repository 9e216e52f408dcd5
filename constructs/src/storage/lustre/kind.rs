//! Kinds of Lustre as types, so that a kind has only the options that AWS gives it.

/// Scratch of the first kind.
#[derive(Clone, Copy, Debug)]
pub enum Scratch1 {}
/// Scratch of the second kind.
#[derive(Clone, Copy, Debug)]
pub enum Scratch2 {}
/// Persistent of the first kind.
#[derive(Clone, Copy, Debug)]
pub enum Persistent1 {}
/// Persistent of the second kind on SSD.
#[derive(Clone, Copy, Debug)]
pub enum Persistent2Ssd {}
/// Persistent of the second kind with Intelligent-Tiering.
#[derive(Clone, Copy, Debug)]
pub enum Persistent2Tiering {}

/// Kinds that keep data twice, and can be backed up.
pub trait Persistent {}
impl Persistent for Persistent1 {}
impl Persistent for Persistent2Ssd {}

/// Kinds of the second generation, which can have EFA.
pub trait Persistent2 {}
impl Persistent2 for Persistent2Ssd {}
impl Persistent2 for Persistent2Tiering {}

/// Kinds that can be linked to a bucket the older way, by an import path.
pub trait ImportsByPath {}
impl ImportsByPath for Scratch1 {}
impl ImportsByPath for Scratch2 {}
impl ImportsByPath for Persistent1 {}
