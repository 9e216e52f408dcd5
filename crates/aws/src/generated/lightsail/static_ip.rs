// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::StaticIp`

use stanchion_template::generated::*;

/// `AWS::Lightsail::StaticIp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-staticip.html)
#[must_use]
pub struct StaticIp<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StaticIp<Missing_<super::required::static_ip_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StaticIp(Properties_::new(), PhantomData_) }
}
impl<S0> StaticIp<S0> {
    /// Sets `AttachedTo`.
    #[inline] pub fn attached_to(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttachedTo", value.into_node()); self }
    /// Sets `StaticIpName`. Required. An update replaces the resource.
    #[inline] pub fn static_ip_name(mut self, value: impl IntoValue_<String>) -> StaticIp<Set_> { self.0.put("StaticIpName", value.into_node()); StaticIp(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StaticIp> for StaticIp<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for StaticIp<S0> {
    const TYPE: &'static str = "AWS::Lightsail::StaticIp";
    type Handle = StaticIpRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StaticIp`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StaticIpRef(Id_);
impl From<Id_> for StaticIpRef { #[inline] fn from(id: Id_) -> Self { StaticIpRef(id) } }
impl AsRef<Id_> for StaticIpRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StaticIpRef {
    /// `Ref`: `StaticIpName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IpAddress`
    #[inline] pub fn ip_address(&self) -> Value_<String> { self.0.attribute("IpAddress") }
    /// `Fn::GetAtt` `IsAttached`
    #[inline] pub fn is_attached(&self) -> Value_<bool> { self.0.attribute("IsAttached") }
    /// `Fn::GetAtt` `StaticIpArn`
    #[inline] pub fn static_ip_arn(&self) -> Value_<String> { self.0.attribute("StaticIpArn") }
}
