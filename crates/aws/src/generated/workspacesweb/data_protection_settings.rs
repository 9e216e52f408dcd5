// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpacesWeb::DataProtectionSettings`

use stanchion_template::generated::*;

/// `AWS::WorkSpacesWeb::DataProtectionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-dataprotectionsettings.html)
#[must_use]
pub struct DataProtectionSettings(Properties_);
impl DataProtectionSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataProtectionSettings(Properties_::new()) }
}
impl DataProtectionSettings {
    /// Sets `AdditionalEncryptionContext`. An update replaces the resource.
    #[inline] pub fn additional_encryption_context(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdditionalEncryptionContext", value.into_node()); self }
    /// Sets `CustomerManagedKey`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn customer_managed_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerManagedKey", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 64 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `InlineRedactionConfiguration`.
    #[inline] pub fn inline_redaction_configuration(mut self, value: impl IntoValue_<InlineRedactionConfiguration>) -> Self { self.0.put("InlineRedactionConfiguration", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<DataProtectionSettings> for DataProtectionSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DataProtectionSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::DataProtectionSettings";
    type Handle = DataProtectionSettingsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataProtectionSettings`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataProtectionSettingsRef(Id_);
impl From<Id_> for DataProtectionSettingsRef { #[inline] fn from(id: Id_) -> Self { DataProtectionSettingsRef(id) } }
impl AsRef<Id_> for DataProtectionSettingsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataProtectionSettingsRef {
    /// `Ref`: `DataProtectionSettingsArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociatedPortalArns`
    #[inline] pub fn associated_portal_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("AssociatedPortalArns") }
    /// `Fn::GetAtt` `CreationDate`
    #[inline] pub fn creation_date(&self) -> Value_<String> { self.0.attribute("CreationDate") }
    /// `Fn::GetAtt` `DataProtectionSettingsArn`
    #[inline] pub fn data_protection_settings_arn(&self) -> Value_<String> { self.0.attribute("DataProtectionSettingsArn") }
}
/// `AWS::WorkSpacesWeb::DataProtectionSettings.CustomPattern`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-dataprotectionsettings-custompattern.html)
#[must_use]
pub struct CustomPattern<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomPattern<Missing_<super::required::pattern_name>, Missing_<super::required::pattern_regex>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomPattern(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomPattern<S0, S1> {
    /// Sets `KeywordRegex`. 0 to 300 characters.
    #[inline] pub fn keyword_regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeywordRegex", value.into_node()); self }
    /// Sets `PatternDescription`. 1 to 256 characters.
    #[inline] pub fn pattern_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PatternDescription", value.into_node()); self }
    /// Sets `PatternName`. Required. 1 to 20 characters.
    #[inline] pub fn pattern_name(mut self, value: impl IntoValue_<String>) -> CustomPattern<Set_, S1> { self.0.put("PatternName", value.into_node()); CustomPattern(self.0, PhantomData_) }
    /// Sets `PatternRegex`. Required. 0 to 300 characters.
    #[inline] pub fn pattern_regex(mut self, value: impl IntoValue_<String>) -> CustomPattern<S0, Set_> { self.0.put("PatternRegex", value.into_node()); CustomPattern(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomPattern> for CustomPattern<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpacesWeb::DataProtectionSettings.RedactionPlaceHolder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-dataprotectionsettings-redactionplaceholder.html)
#[must_use]
pub struct RedactionPlaceHolder<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedactionPlaceHolder<Missing_<super::required::redaction_place_holder_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedactionPlaceHolder(Properties_::new(), PhantomData_) }
}
impl<S0> RedactionPlaceHolder<S0> {
    /// Sets `RedactionPlaceHolderText`. 1 to 20 characters.
    #[inline] pub fn redaction_place_holder_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RedactionPlaceHolderText", value.into_node()); self }
    /// Sets `RedactionPlaceHolderType`. Required. The values are constants of [`RedactionPlaceHolderType`].
    #[inline] pub fn redaction_place_holder_type(mut self, value: impl IntoValue_<RedactionPlaceHolderType>) -> RedactionPlaceHolder<Set_> { self.0.put("RedactionPlaceHolderType", value.into_node()); RedactionPlaceHolder(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RedactionPlaceHolder> for RedactionPlaceHolder<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpacesWeb::DataProtectionSettings.InlineRedactionPattern`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-dataprotectionsettings-inlineredactionpattern.html)
#[must_use]
pub struct InlineRedactionPattern<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InlineRedactionPattern<Missing_<super::required::redaction_place_holder>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InlineRedactionPattern(Properties_::new(), PhantomData_) }
}
impl<S0> InlineRedactionPattern<S0> {
    /// Sets `BuiltInPatternId`. 1 to 50 characters.
    #[inline] pub fn built_in_pattern_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BuiltInPatternId", value.into_node()); self }
    /// Sets `ConfidenceLevel`. 1 to 3.
    #[inline] pub fn confidence_level(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ConfidenceLevel", value.into_node()); self }
    /// Sets `CustomPattern`.
    #[inline] pub fn custom_pattern(mut self, value: impl IntoValue_<CustomPattern>) -> Self { self.0.put("CustomPattern", value.into_node()); self }
    /// Sets `EnforcedUrls`. 1 to 20 items.
    #[inline] pub fn enforced_urls(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnforcedUrls", value.into_node()); self }
    /// Sets `ExemptUrls`. 1 to 20 items.
    #[inline] pub fn exempt_urls(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExemptUrls", value.into_node()); self }
    /// Sets `RedactionPlaceHolder`. Required.
    #[inline] pub fn redaction_place_holder(mut self, value: impl IntoValue_<RedactionPlaceHolder>) -> InlineRedactionPattern<Set_> { self.0.put("RedactionPlaceHolder", value.into_node()); InlineRedactionPattern(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InlineRedactionPattern> for InlineRedactionPattern<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpacesWeb::DataProtectionSettings.InlineRedactionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-dataprotectionsettings-inlineredactionconfiguration.html)
#[must_use]
pub struct InlineRedactionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InlineRedactionConfiguration<Missing_<super::required::inline_redaction_patterns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InlineRedactionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> InlineRedactionConfiguration<S0> {
    /// Sets `GlobalConfidenceLevel`. 1 to 3.
    #[inline] pub fn global_confidence_level(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("GlobalConfidenceLevel", value.into_node()); self }
    /// Sets `GlobalEnforcedUrls`. 1 to 100 items.
    #[inline] pub fn global_enforced_urls(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("GlobalEnforcedUrls", value.into_node()); self }
    /// Sets `GlobalExemptUrls`. 1 to 100 items.
    #[inline] pub fn global_exempt_urls(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("GlobalExemptUrls", value.into_node()); self }
    /// Sets `InlineRedactionPatterns`. Required. 0 to 150 items.
    #[inline] pub fn inline_redaction_patterns(mut self, value: impl IntoValue_<Vec<InlineRedactionPattern>>) -> InlineRedactionConfiguration<Set_> { self.0.put("InlineRedactionPatterns", value.into_node()); InlineRedactionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InlineRedactionConfiguration> for InlineRedactionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::WorkSpacesWeb::DataProtectionSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-dataprotectionsettings.html)
#[derive(Debug)]
pub enum RedactionPlaceHolderType {}
impl RedactionPlaceHolderType {
    /// `CustomText`
    pub const CUSTOM_TEXT: Value_<RedactionPlaceHolderType> = Value_::constant("CustomText");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RedactionPlaceHolderType> { Value_::from_node(value.into_node()) }
}
