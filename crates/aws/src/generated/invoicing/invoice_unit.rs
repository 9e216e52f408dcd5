// Made by `cargo xtask generate`; do not edit.
//! `AWS::Invoicing::InvoiceUnit`

use stanchion_template::generated::*;

/// `AWS::Invoicing::InvoiceUnit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-invoiceunit.html)
#[must_use]
pub struct InvoiceUnit<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl InvoiceUnit<Missing_<super::required::invoice_receiver>, Missing_<super::required::name>, Missing_<super::required::rule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InvoiceUnit(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> InvoiceUnit<S0, S1, S2> {
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InvoiceReceiver`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn invoice_receiver(mut self, value: impl IntoValue_<String>) -> InvoiceUnit<Set_, S1, S2> { self.0.put("InvoiceReceiver", value.into_node()); InvoiceUnit(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> InvoiceUnit<S0, Set_, S2> { self.0.put("Name", value.into_node()); InvoiceUnit(self.0, PhantomData_) }
    /// Sets `ResourceTags`. 0 to 200 items.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
    /// Sets `Rule`. Required.
    #[inline] pub fn rule(mut self, value: impl IntoValue_<Rule>) -> InvoiceUnit<S0, S1, Set_> { self.0.put("Rule", value.into_node()); InvoiceUnit(self.0, PhantomData_) }
    /// Sets `TaxInheritanceDisabled`.
    #[inline] pub fn tax_inheritance_disabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TaxInheritanceDisabled", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<InvoiceUnit> for InvoiceUnit<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for InvoiceUnit<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Invoicing::InvoiceUnit";
    type Handle = InvoiceUnitRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InvoiceUnit`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InvoiceUnitRef(Id_);
impl From<Id_> for InvoiceUnitRef { #[inline] fn from(id: Id_) -> Self { InvoiceUnitRef(id) } }
impl AsRef<Id_> for InvoiceUnitRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InvoiceUnitRef {
    /// `Ref`: `InvoiceUnitArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `InvoiceUnitArn`
    #[inline] pub fn invoice_unit_arn(&self) -> Value_<String> { self.0.attribute("InvoiceUnitArn") }
    /// `Fn::GetAtt` `LastModified`
    #[inline] pub fn last_modified(&self) -> Value_<f64> { self.0.attribute("LastModified") }
}
/// `AWS::Invoicing::InvoiceUnit.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-invoiceunit-rule.html)
#[must_use]
pub struct Rule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Rule<Missing_<super::required::linked_accounts>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0> Rule<S0> {
    /// Sets `LinkedAccounts`. Required. 0 to 1000 items.
    #[inline] pub fn linked_accounts(mut self, value: impl IntoValue_<Vec<String>>) -> Rule<Set_> { self.0.put("LinkedAccounts", value.into_node()); Rule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Rule> for Rule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
