// Made by `cargo xtask generate`; do not edit.
//! `AWS::DirectoryService::MicrosoftAD`

use stanchion_template::generated::*;

/// `AWS::DirectoryService::MicrosoftAD`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html)
#[must_use]
pub struct MicrosoftAD<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MicrosoftAD<Missing_<super::required::name>, Missing_<super::required::vpc_settings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MicrosoftAD(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MicrosoftAD<S0, S1> {
    /// Sets `CreateAlias`. An update replaces the resource.
    #[inline] pub fn create_alias(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CreateAlias", value.into_node()); self }
    /// Sets `Edition`. An update replaces the resource. The values are constants of [`Edition`].
    #[inline] pub fn edition(mut self, value: impl IntoValue_<Edition>) -> Self { self.0.put("Edition", value.into_node()); self }
    /// Sets `EnableSso`.
    #[inline] pub fn enable_sso(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableSso", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MicrosoftAD<Set_, S1> { self.0.put("Name", value.into_node()); MicrosoftAD(self.0, PhantomData_) }
    /// Sets `Password`. An update replaces the resource.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `ShortName`. An update replaces the resource.
    #[inline] pub fn short_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShortName", value.into_node()); self }
    /// Sets `VpcSettings`. Required. An update replaces the resource.
    #[inline] pub fn vpc_settings(mut self, value: impl IntoValue_<VpcSettings>) -> MicrosoftAD<S0, Set_> { self.0.put("VpcSettings", value.into_node()); MicrosoftAD(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MicrosoftAD> for MicrosoftAD<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for MicrosoftAD<S0, S1> {
    const TYPE: &'static str = "AWS::DirectoryService::MicrosoftAD";
    type Handle = MicrosoftADRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MicrosoftAD`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MicrosoftADRef(Id_);
impl From<Id_> for MicrosoftADRef { #[inline] fn from(id: Id_) -> Self { MicrosoftADRef(id) } }
impl AsRef<Id_> for MicrosoftADRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MicrosoftADRef {
    /// `Ref`: `Id`
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
/// `AWS::DirectoryService::MicrosoftAD.VpcSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directoryservice-microsoftad-vpcsettings.html)
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
/// Values of `AWS::DirectoryService::MicrosoftAD`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html)
#[derive(Debug)]
pub enum Edition {}
impl Edition {
    /// `Enterprise`
    pub const ENTERPRISE: Value_<Edition> = Value_::constant("Enterprise");
    /// `Standard`
    pub const STANDARD: Value_<Edition> = Value_::constant("Standard");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Edition> { Value_::from_node(value.into_node()) }
}
