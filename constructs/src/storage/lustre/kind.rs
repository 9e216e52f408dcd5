//! Lustre deployment types as Rust types, so that each has only the options that AWS supports for it.

/// The scratch 1 deployment type.
#[derive(Clone, Copy, Debug)]
pub enum Scratch1 {}
/// The scratch 2 deployment type.
#[derive(Clone, Copy, Debug)]
pub enum Scratch2 {}
/// The persistent 1 deployment type.
#[derive(Clone, Copy, Debug)]
pub enum Persistent1 {}
/// The persistent 2 deployment type on SSD storage.
#[derive(Clone, Copy, Debug)]
pub enum Persistent2Ssd {}
/// The persistent 2 deployment type with Intelligent-Tiering.
#[derive(Clone, Copy, Debug)]
pub enum Persistent2Tiering {}

/// Deployment types that replicate data and support backups.
pub trait Persistent {}
impl Persistent for Persistent1 {}
impl Persistent for Persistent2Ssd {}

/// Persistent 2 deployment types, which support EFA.
pub trait Persistent2 {}
impl Persistent2 for Persistent2Ssd {}
impl Persistent2 for Persistent2Tiering {}

/// Deployment types that can be linked to a bucket with an import path.
pub trait ImportsByPath {}
impl ImportsByPath for Scratch1 {}
impl ImportsByPath for Scratch2 {}
impl ImportsByPath for Persistent1 {}
