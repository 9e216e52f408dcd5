// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::AnycastIpList`

use stanchion_template::generated::*;

/// `AWS::CloudFront::AnycastIpList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html)
#[must_use]
pub struct AnycastIpList<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AnycastIpList<Missing_<super::required::ip_count>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnycastIpList(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AnycastIpList<S0, S1> {
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `IpCount`. Required. An update replaces the resource.
    #[inline] pub fn ip_count(mut self, value: impl IntoValue_<i64>) -> AnycastIpList<Set_, S1> { self.0.put("IpCount", value.into_node()); AnycastIpList(self.0, PhantomData_) }
    /// Sets `IpamCidrConfigs`.
    #[inline] pub fn ipam_cidr_configs(mut self, value: impl IntoValue_<Vec<IpamCidrConfig>>) -> Self { self.0.put("IpamCidrConfigs", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AnycastIpList<S0, Set_> { self.0.put("Name", value.into_node()); AnycastIpList(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Tags>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AnycastIpList> for AnycastIpList<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AnycastIpList<S0, S1> {
    const TYPE: &'static str = "AWS::CloudFront::AnycastIpList";
    type Handle = AnycastIpListRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AnycastIpList`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AnycastIpListRef(Id_);
impl From<Id_> for AnycastIpListRef { #[inline] fn from(id: Id_) -> Self { AnycastIpListRef(id) } }
impl AsRef<Id_> for AnycastIpListRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AnycastIpListRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AnycastIpList`
    #[inline] pub fn anycast_ip_list(&self) -> Value_<String> { self.0.attribute("AnycastIpList") }
    /// `Fn::GetAtt` `ETag`
    #[inline] pub fn e_tag(&self) -> Value_<String> { self.0.attribute("ETag") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `IpamCidrConfigResults`
    #[inline] pub fn ipam_cidr_config_results(&self) -> Value_<Vec<String>> { self.0.list_attribute("IpamCidrConfigResults") }
}
/// `AWS::CloudFront::AnycastIpList.IpamCidrConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-anycastiplist-ipamcidrconfig.html)
#[must_use]
pub struct IpamCidrConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IpamCidrConfig<Missing_<super::required::cidr>, Missing_<super::required::ipam_pool_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpamCidrConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IpamCidrConfig<S0, S1> {
    /// Sets `Cidr`. Required.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> IpamCidrConfig<Set_, S1> { self.0.put("Cidr", value.into_node()); IpamCidrConfig(self.0, PhantomData_) }
    /// Sets `IpamPoolArn`. Required.
    #[inline] pub fn ipam_pool_arn(mut self, value: impl IntoValue_<String>) -> IpamCidrConfig<S0, Set_> { self.0.put("IpamPoolArn", value.into_node()); IpamCidrConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IpamCidrConfig> for IpamCidrConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::AnycastIpList.Tags`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-anycastiplist-tags.html)
#[must_use]
pub struct Tags(Properties_);
impl Tags {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Tags(Properties_::new()) }
}
impl Tags {
    /// Sets `Items`.
    #[inline] pub fn items(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Items", value.into_node()); self }
}
impl IntoValue_<Tags> for Tags { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFront::AnycastIpList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `ipv4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("ipv4");
    /// `dualstack`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("dualstack");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
