// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::ReceiptRuleSet`

use stanchion_template::generated::*;

/// `AWS::SES::ReceiptRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptruleset.html)
#[must_use]
pub struct ReceiptRuleSet(Properties_);
impl ReceiptRuleSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReceiptRuleSet(Properties_::new()) }
}
impl ReceiptRuleSet {
    /// Sets `RuleSetName`. An update replaces the resource.
    #[inline] pub fn rule_set_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleSetName", value.into_node()); self }
}
impl IntoValue_<ReceiptRuleSet> for ReceiptRuleSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ReceiptRuleSet {
    const TYPE: &'static str = "AWS::SES::ReceiptRuleSet";
    type Handle = ReceiptRuleSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReceiptRuleSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReceiptRuleSetRef(Id_);
impl From<Id_> for ReceiptRuleSetRef { #[inline] fn from(id: Id_) -> Self { ReceiptRuleSetRef(id) } }
impl AsRef<Id_> for ReceiptRuleSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReceiptRuleSetRef {
    /// `Ref`: `RuleSetName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
