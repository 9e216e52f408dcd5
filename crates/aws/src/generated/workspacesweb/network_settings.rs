// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpacesWeb::NetworkSettings`

use stanchion_template::generated::*;

/// `AWS::WorkSpacesWeb::NetworkSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-networksettings.html)
#[must_use]
pub struct NetworkSettings<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl NetworkSettings<Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> NetworkSettings<S0, S1, S2> {
    /// Sets `SecurityGroupIds`. Required. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> NetworkSettings<Set_, S1, S2> { self.0.put("SecurityGroupIds", value.into_node()); NetworkSettings(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. 2 to 3 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> NetworkSettings<S0, Set_, S2> { self.0.put("SubnetIds", value.into_node()); NetworkSettings(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. Required. 1 to 255 characters.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> NetworkSettings<S0, S1, Set_> { self.0.put("VpcId", value.into_node()); NetworkSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<NetworkSettings> for NetworkSettings<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for NetworkSettings<S0, S1, S2> {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::NetworkSettings";
    type Handle = NetworkSettingsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkSettings`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkSettingsRef(Id_);
impl From<Id_> for NetworkSettingsRef { #[inline] fn from(id: Id_) -> Self { NetworkSettingsRef(id) } }
impl AsRef<Id_> for NetworkSettingsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkSettingsRef {
    /// `Ref`: `NetworkSettingsArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociatedPortalArns`
    #[inline] pub fn associated_portal_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("AssociatedPortalArns") }
    /// `Fn::GetAtt` `NetworkSettingsArn`
    #[inline] pub fn network_settings_arn(&self) -> Value_<String> { self.0.attribute("NetworkSettingsArn") }
}
