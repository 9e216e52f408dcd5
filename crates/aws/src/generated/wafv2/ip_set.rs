// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFv2::IPSet`

use stanchion_template::generated::*;

/// `AWS::WAFv2::IPSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html)
#[must_use]
pub struct IPSet<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IPSet<Missing_<super::required::addresses>, Missing_<super::required::ip_address_version>, Missing_<super::required::scope>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IPSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IPSet<S0, S1, S2> {
    /// Sets `Addresses`. Required.
    #[inline] pub fn addresses(mut self, value: impl IntoValue_<Vec<String>>) -> IPSet<Set_, S1, S2> { self.0.put("Addresses", value.into_node()); IPSet(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IPAddressVersion`. Required. The values are constants of [`IPAddressVersion`].
    #[inline] pub fn ip_address_version(mut self, value: impl IntoValue_<IPAddressVersion>) -> IPSet<S0, Set_, S2> { self.0.put("IPAddressVersion", value.into_node()); IPSet(self.0, PhantomData_) }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Scope`. Required. An update replaces the resource. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> IPSet<S0, S1, Set_> { self.0.put("Scope", value.into_node()); IPSet(self.0, PhantomData_) }
    /// Sets `Tags`. At least 1 item.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IPSet> for IPSet<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for IPSet<S0, S1, S2> {
    const TYPE: &'static str = "AWS::WAFv2::IPSet";
    type Handle = IPSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IPSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IPSetRef(Id_);
impl From<Id_> for IPSetRef { #[inline] fn from(id: Id_) -> Self { IPSetRef(id) } }
impl AsRef<Id_> for IPSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IPSetRef {
    /// `Ref`: `Name|Id|Scope`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::WAFv2::IPSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html)
#[derive(Debug)]
pub enum IPAddressVersion {}
impl IPAddressVersion {
    /// `IPV4`
    pub const IPV4: Value_<IPAddressVersion> = Value_::constant("IPV4");
    /// `IPV6`
    pub const IPV6: Value_<IPAddressVersion> = Value_::constant("IPV6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IPAddressVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::IPSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `CLOUDFRONT`
    pub const CLOUDFRONT: Value_<Scope> = Value_::constant("CLOUDFRONT");
    /// `REGIONAL`
    pub const REGIONAL: Value_<Scope> = Value_::constant("REGIONAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
