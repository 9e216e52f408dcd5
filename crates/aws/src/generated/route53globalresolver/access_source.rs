// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53GlobalResolver::AccessSource`

use stanchion_template::generated::*;

/// `AWS::Route53GlobalResolver::AccessSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesssource.html)
#[must_use]
pub struct AccessSource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AccessSource<Missing_<super::required::cidr>, Missing_<super::required::dns_view_id>, Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AccessSource<S0, S1, S2> {
    /// Sets `Cidr`. Required. 1 to 42 characters.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> AccessSource<Set_, S1, S2> { self.0.put("Cidr", value.into_node()); AccessSource(self.0, PhantomData_) }
    /// Sets `ClientToken`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `DnsViewId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn dns_view_id(mut self, value: impl IntoValue_<String>) -> AccessSource<S0, Set_, S2> { self.0.put("DnsViewId", value.into_node()); AccessSource(self.0, PhantomData_) }
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Protocol`. Required. The values are constants of [`DnsProtocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<DnsProtocol>) -> AccessSource<S0, S1, Set_> { self.0.put("Protocol", value.into_node()); AccessSource(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AccessSource> for AccessSource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AccessSource<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::AccessSource";
    type Handle = AccessSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessSourceRef(Id_);
impl From<Id_> for AccessSourceRef { #[inline] fn from(id: Id_) -> Self { AccessSourceRef(id) } }
impl AsRef<Id_> for AccessSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessSourceRef {
    /// `Ref`: `AccessSourceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccessSourceId`
    #[inline] pub fn access_source_id(&self) -> Value_<String> { self.0.attribute("AccessSourceId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// Values of `AWS::Route53GlobalResolver::AccessSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesssource.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `IPV4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("IPV4");
    /// `IPV6`
    pub const IPV6: Value_<IpAddressType> = Value_::constant("IPV6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53GlobalResolver::AccessSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesssource.html)
#[derive(Debug)]
pub enum DnsProtocol {}
impl DnsProtocol {
    /// `DO53`
    pub const DO53: Value_<DnsProtocol> = Value_::constant("DO53");
    /// `DOH`
    pub const DOH: Value_<DnsProtocol> = Value_::constant("DOH");
    /// `DOT`
    pub const DOT: Value_<DnsProtocol> = Value_::constant("DOT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DnsProtocol> { Value_::from_node(value.into_node()) }
}
