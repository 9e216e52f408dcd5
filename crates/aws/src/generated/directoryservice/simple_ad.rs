// Made by `cargo xtask generate`; do not edit.
//! `AWS::DirectoryService::SimpleAD`

use stanchion_template::generated::*;

/// `AWS::DirectoryService::SimpleAD`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-simplead.html)
#[must_use]
pub struct SimpleAD<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SimpleAD<Missing_<super::required::name>, Missing_<super::required::size>, Missing_<super::required::vpc_settings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SimpleAD(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SimpleAD<S0, S1, S2> {
    /// Sets `CreateAlias`. An update replaces the resource.
    #[inline] pub fn create_alias(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CreateAlias", value.into_node()); self }
    /// Sets `Description`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnableSso`.
    #[inline] pub fn enable_sso(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableSso", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SimpleAD<Set_, S1, S2> { self.0.put("Name", value.into_node()); SimpleAD(self.0, PhantomData_) }
    /// Sets `Password`. An update replaces the resource.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `ShortName`. An update replaces the resource.
    #[inline] pub fn short_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShortName", value.into_node()); self }
    /// Sets `Size`. Required. An update replaces the resource. The values are constants of [`Size`].
    #[inline] pub fn size(mut self, value: impl IntoValue_<Size>) -> SimpleAD<S0, Set_, S2> { self.0.put("Size", value.into_node()); SimpleAD(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcSettings`. Required. An update replaces the resource.
    #[inline] pub fn vpc_settings(mut self, value: impl IntoValue_<VpcSettings>) -> SimpleAD<S0, S1, Set_> { self.0.put("VpcSettings", value.into_node()); SimpleAD(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SimpleAD> for SimpleAD<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for SimpleAD<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DirectoryService::SimpleAD";
    type Handle = SimpleADRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SimpleAD`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SimpleADRef(Id_);
impl From<Id_> for SimpleADRef { #[inline] fn from(id: Id_) -> Self { SimpleADRef(id) } }
impl AsRef<Id_> for SimpleADRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SimpleADRef {
    /// `Ref`: `DirectoryId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Alias`
    #[inline] pub fn alias(&self) -> Value_<String> { self.0.attribute("Alias") }
    /// `Fn::GetAtt` `DirectoryId`
    #[inline] pub fn directory_id(&self) -> Value_<String> { self.0.attribute("DirectoryId") }
    /// `Fn::GetAtt` `DnsIpAddresses`
    #[inline] pub fn dns_ip_addresses(&self) -> Value_<Vec<String>> { self.0.list_attribute("DnsIpAddresses") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::DirectoryService::SimpleAD.VpcSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directoryservice-simplead-vpcsettings.html)
#[must_use]
pub struct VpcSettings<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcSettings<Missing_<super::required::subnet_ids>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcSettings<S0, S1> {
    /// Sets `SubnetIds`. Required.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcSettings<Set_, S1> { self.0.put("SubnetIds", value.into_node()); VpcSettings(self.0, PhantomData_) }
    /// Sets `VpcId`. Required.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> VpcSettings<S0, Set_> { self.0.put("VpcId", value.into_node()); VpcSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcSettings> for VpcSettings<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DirectoryService::SimpleAD`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-simplead.html)
#[derive(Debug)]
pub enum Size {}
impl Size {
    /// `Large`
    pub const LARGE: Value_<Size> = Value_::constant("Large");
    /// `Small`
    pub const SMALL: Value_<Size> = Value_::constant("Small");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Size> { Value_::from_node(value.into_node()) }
}
