// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::ReceiptFilter`

use stanchion_template::generated::*;

/// `AWS::SES::ReceiptFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptfilter.html)
#[must_use]
pub struct ReceiptFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReceiptFilter<Missing_<super::required::filter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReceiptFilter(Properties_::new(), PhantomData_) }
}
impl<S0> ReceiptFilter<S0> {
    /// Sets `Filter`. Required. An update replaces the resource.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<Filter>) -> ReceiptFilter<Set_> { self.0.put("Filter", value.into_node()); ReceiptFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReceiptFilter> for ReceiptFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ReceiptFilter<S0> {
    const TYPE: &'static str = "AWS::SES::ReceiptFilter";
    type Handle = ReceiptFilterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReceiptFilter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReceiptFilterRef(Id_);
impl From<Id_> for ReceiptFilterRef { #[inline] fn from(id: Id_) -> Self { ReceiptFilterRef(id) } }
impl AsRef<Id_> for ReceiptFilterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReceiptFilterRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::SES::ReceiptFilter.IpFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptfilter-ipfilter.html)
#[must_use]
pub struct IpFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IpFilter<Missing_<super::required::cidr>, Missing_<super::required::policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IpFilter<S0, S1> {
    /// Sets `Cidr`. Required.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> IpFilter<Set_, S1> { self.0.put("Cidr", value.into_node()); IpFilter(self.0, PhantomData_) }
    /// Sets `Policy`. Required. The values are constants of [`Policy`].
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Policy>) -> IpFilter<S0, Set_> { self.0.put("Policy", value.into_node()); IpFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IpFilter> for IpFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ReceiptFilter.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptfilter-filter.html)
#[must_use]
pub struct Filter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Filter<Missing_<super::required::ip_filter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Filter(Properties_::new(), PhantomData_) }
}
impl<S0> Filter<S0> {
    /// Sets `IpFilter`. Required.
    #[inline] pub fn ip_filter(mut self, value: impl IntoValue_<IpFilter>) -> Filter<Set_> { self.0.put("IpFilter", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Filter> for Filter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SES::ReceiptFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptfilter.html)
#[derive(Debug)]
pub enum Policy {}
impl Policy {
    /// `Allow`
    pub const ALLOW: Value_<Policy> = Value_::constant("Allow");
    /// `Block`
    pub const BLOCK: Value_<Policy> = Value_::constant("Block");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Policy> { Value_::from_node(value.into_node()) }
}
