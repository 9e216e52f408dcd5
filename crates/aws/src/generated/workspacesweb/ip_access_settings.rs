// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpacesWeb::IpAccessSettings`

use stanchion_template::generated::*;

/// `AWS::WorkSpacesWeb::IpAccessSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-ipaccesssettings.html)
#[must_use]
pub struct IpAccessSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IpAccessSettings<Missing_<super::required::ip_rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpAccessSettings(Properties_::new(), PhantomData_) }
}
impl<S0> IpAccessSettings<S0> {
    /// Sets `AdditionalEncryptionContext`. An update replaces the resource.
    #[inline] pub fn additional_encryption_context(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdditionalEncryptionContext", value.into_node()); self }
    /// Sets `CustomerManagedKey`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn customer_managed_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerManagedKey", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 64 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `IpRules`. Required. 1 to 100 items.
    #[inline] pub fn ip_rules(mut self, value: impl IntoValue_<Vec<IpRule>>) -> IpAccessSettings<Set_> { self.0.put("IpRules", value.into_node()); IpAccessSettings(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IpAccessSettings> for IpAccessSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for IpAccessSettings<S0> {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::IpAccessSettings";
    type Handle = IpAccessSettingsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IpAccessSettings`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IpAccessSettingsRef(Id_);
impl From<Id_> for IpAccessSettingsRef { #[inline] fn from(id: Id_) -> Self { IpAccessSettingsRef(id) } }
impl AsRef<Id_> for IpAccessSettingsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IpAccessSettingsRef {
    /// `Ref`: `IpAccessSettingsArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociatedPortalArns`
    #[inline] pub fn associated_portal_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("AssociatedPortalArns") }
    /// `Fn::GetAtt` `CreationDate`
    #[inline] pub fn creation_date(&self) -> Value_<String> { self.0.attribute("CreationDate") }
    /// `Fn::GetAtt` `IpAccessSettingsArn`
    #[inline] pub fn ip_access_settings_arn(&self) -> Value_<String> { self.0.attribute("IpAccessSettingsArn") }
}
/// `AWS::WorkSpacesWeb::IpAccessSettings.IpRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-ipaccesssettings-iprule.html)
#[must_use]
pub struct IpRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IpRule<Missing_<super::required::ip_range>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpRule(Properties_::new(), PhantomData_) }
}
impl<S0> IpRule<S0> {
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IpRange`. Required.
    #[inline] pub fn ip_range(mut self, value: impl IntoValue_<String>) -> IpRule<Set_> { self.0.put("IpRange", value.into_node()); IpRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IpRule> for IpRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
