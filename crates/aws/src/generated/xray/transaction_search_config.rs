// Made by `cargo xtask generate`; do not edit.
//! `AWS::XRay::TransactionSearchConfig`

use stanchion_template::generated::*;

/// `AWS::XRay::TransactionSearchConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-transactionsearchconfig.html)
#[must_use]
pub struct TransactionSearchConfig(Properties_);
impl TransactionSearchConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TransactionSearchConfig(Properties_::new()) }
}
impl TransactionSearchConfig {
    /// Sets `IndexingPercentage`. 0 to 100.
    #[inline] pub fn indexing_percentage(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("IndexingPercentage", value.into_node()); self }
}
impl IntoValue_<TransactionSearchConfig> for TransactionSearchConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for TransactionSearchConfig {
    const TYPE: &'static str = "AWS::XRay::TransactionSearchConfig";
    type Handle = TransactionSearchConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TransactionSearchConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransactionSearchConfigRef(Id_);
impl From<Id_> for TransactionSearchConfigRef { #[inline] fn from(id: Id_) -> Self { TransactionSearchConfigRef(id) } }
impl AsRef<Id_> for TransactionSearchConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransactionSearchConfigRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
}
