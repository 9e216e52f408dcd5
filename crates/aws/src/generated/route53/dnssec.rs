// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53::DNSSEC`

use stanchion_template::generated::*;

/// `AWS::Route53::DNSSEC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-dnssec.html)
#[must_use]
pub struct DNSSEC<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DNSSEC<Missing_<super::required::hosted_zone_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DNSSEC(Properties_::new(), PhantomData_) }
}
impl<S0> DNSSEC<S0> {
    /// Sets `HostedZoneId`. Required. An update replaces the resource.
    #[inline] pub fn hosted_zone_id(mut self, value: impl IntoValue_<String>) -> DNSSEC<Set_> { self.0.put("HostedZoneId", value.into_node()); DNSSEC(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DNSSEC> for DNSSEC<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DNSSEC<S0> {
    const TYPE: &'static str = "AWS::Route53::DNSSEC";
    type Handle = DNSSECRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DNSSEC`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DNSSECRef(Id_);
impl From<Id_> for DNSSECRef { #[inline] fn from(id: Id_) -> Self { DNSSECRef(id) } }
impl AsRef<Id_> for DNSSECRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DNSSECRef {
    /// `Ref`: `HostedZoneId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
