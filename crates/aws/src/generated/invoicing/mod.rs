// Made by `cargo xtask generate`; do not edit.
//! `AWS::Invoicing`: 2 resource types. Cargo feature: `invoicing`.

pub mod invoice_unit;
pub use invoice_unit::{InvoiceUnit, InvoiceUnitRef};
pub mod procurement_portal_preference;
pub use procurement_portal_preference::{ProcurementPortalPreference, ProcurementPortalPreferenceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum buyer_domain {}
    /// A required property.
    #[derive(Debug)]
    pub enum buyer_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum contacts {}
    /// A required property.
    #[derive(Debug)]
    pub enum einvoice_delivery_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum invoice_receiver {}
    /// A required property.
    #[derive(Debug)]
    pub enum linked_accounts {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum procurement_portal_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum purchase_order_retrieval_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum supplier_domain {}
    /// A required property.
    #[derive(Debug)]
    pub enum supplier_identifier {}
}
