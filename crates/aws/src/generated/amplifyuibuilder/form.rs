// Made by `cargo xtask generate`; do not edit.
//! `AWS::AmplifyUIBuilder::Form`

use stanchion_template::generated::*;

/// `AWS::AmplifyUIBuilder::Form`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html)
#[must_use]
pub struct Form(Properties_);
impl Form {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Form(Properties_::new()) }
}
impl Form {
    /// Sets `AppId`. An update replaces the resource.
    #[inline] pub fn app_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AppId", value.into_node()); self }
    /// Sets `Cta`.
    #[inline] pub fn cta(mut self, value: impl IntoValue_<FormCTA>) -> Self { self.0.put("Cta", value.into_node()); self }
    /// Sets `DataType`.
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<FormDataTypeConfig>) -> Self { self.0.put("DataType", value.into_node()); self }
    /// Sets `EnvironmentName`. An update replaces the resource.
    #[inline] pub fn environment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentName", value.into_node()); self }
    /// Sets `Fields`.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<MapOf_<FieldConfig>>) -> Self { self.0.put("Fields", value.into_node()); self }
    /// Sets `FormActionType`. The values are constants of [`FormActionType`].
    #[inline] pub fn form_action_type(mut self, value: impl IntoValue_<FormActionType>) -> Self { self.0.put("FormActionType", value.into_node()); self }
    /// Sets `LabelDecorator`. The values are constants of [`LabelDecorator`].
    #[inline] pub fn label_decorator(mut self, value: impl IntoValue_<LabelDecorator>) -> Self { self.0.put("LabelDecorator", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SchemaVersion`.
    #[inline] pub fn schema_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchemaVersion", value.into_node()); self }
    /// Sets `SectionalElements`.
    #[inline] pub fn sectional_elements(mut self, value: impl IntoValue_<MapOf_<SectionalElement>>) -> Self { self.0.put("SectionalElements", value.into_node()); self }
    /// Sets `Style`.
    #[inline] pub fn style(mut self, value: impl IntoValue_<FormStyle>) -> Self { self.0.put("Style", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Form> for Form { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Form {
    const TYPE: &'static str = "AWS::AmplifyUIBuilder::Form";
    type Handle = FormRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Form`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FormRef(Id_);
impl From<Id_> for FormRef { #[inline] fn from(id: Id_) -> Self { FormRef(id) } }
impl AsRef<Id_> for FormRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FormRef {
    /// `Ref`: `AppId|EnvironmentName|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::AmplifyUIBuilder::Form.FieldPosition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-fieldposition.html)
#[must_use]
pub struct FieldPosition(Properties_);
impl FieldPosition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FieldPosition(Properties_::new()) }
}
impl FieldPosition {
    /// Sets `Fixed`. The values are constants of [`FixedPosition`].
    #[inline] pub fn fixed(mut self, value: impl IntoValue_<FixedPosition>) -> Self { self.0.put("Fixed", value.into_node()); self }
    /// Sets `RightOf`.
    #[inline] pub fn right_of(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RightOf", value.into_node()); self }
    /// Sets `Below`.
    #[inline] pub fn below(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Below", value.into_node()); self }
}
impl IntoValue_<FieldPosition> for FieldPosition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.FormButton`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-formbutton.html)
#[must_use]
pub struct FormButton(Properties_);
impl FormButton {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FormButton(Properties_::new()) }
}
impl FormButton {
    /// Sets `Children`.
    #[inline] pub fn children(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Children", value.into_node()); self }
    /// Sets `Excluded`.
    #[inline] pub fn excluded(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Excluded", value.into_node()); self }
    /// Sets `Position`.
    #[inline] pub fn position(mut self, value: impl IntoValue_<FieldPosition>) -> Self { self.0.put("Position", value.into_node()); self }
}
impl IntoValue_<FormButton> for FormButton { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.FormCTA`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-formcta.html)
#[must_use]
pub struct FormCTA(Properties_);
impl FormCTA {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FormCTA(Properties_::new()) }
}
impl FormCTA {
    /// Sets `Cancel`.
    #[inline] pub fn cancel(mut self, value: impl IntoValue_<FormButton>) -> Self { self.0.put("Cancel", value.into_node()); self }
    /// Sets `Clear`.
    #[inline] pub fn clear(mut self, value: impl IntoValue_<FormButton>) -> Self { self.0.put("Clear", value.into_node()); self }
    /// Sets `Position`. The values are constants of [`FormButtonsPosition`].
    #[inline] pub fn position(mut self, value: impl IntoValue_<FormButtonsPosition>) -> Self { self.0.put("Position", value.into_node()); self }
    /// Sets `Submit`.
    #[inline] pub fn submit(mut self, value: impl IntoValue_<FormButton>) -> Self { self.0.put("Submit", value.into_node()); self }
}
impl IntoValue_<FormCTA> for FormCTA { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.FormDataTypeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-formdatatypeconfig.html)
#[must_use]
pub struct FormDataTypeConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FormDataTypeConfig<Missing_<super::required::data_source_type>, Missing_<super::required::data_type_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FormDataTypeConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FormDataTypeConfig<S0, S1> {
    /// Sets `DataSourceType`. Required. The values are constants of [`FormDataSourceType`].
    #[inline] pub fn data_source_type(mut self, value: impl IntoValue_<FormDataSourceType>) -> FormDataTypeConfig<Set_, S1> { self.0.put("DataSourceType", value.into_node()); FormDataTypeConfig(self.0, PhantomData_) }
    /// Sets `DataTypeName`. Required.
    #[inline] pub fn data_type_name(mut self, value: impl IntoValue_<String>) -> FormDataTypeConfig<S0, Set_> { self.0.put("DataTypeName", value.into_node()); FormDataTypeConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FormDataTypeConfig> for FormDataTypeConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.FileUploaderFieldConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-fileuploaderfieldconfig.html)
#[must_use]
pub struct FileUploaderFieldConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FileUploaderFieldConfig<Missing_<super::required::accepted_file_types>, Missing_<super::required::access_level>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FileUploaderFieldConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FileUploaderFieldConfig<S0, S1> {
    /// Sets `AcceptedFileTypes`. Required.
    #[inline] pub fn accepted_file_types(mut self, value: impl IntoValue_<Vec<String>>) -> FileUploaderFieldConfig<Set_, S1> { self.0.put("AcceptedFileTypes", value.into_node()); FileUploaderFieldConfig(self.0, PhantomData_) }
    /// Sets `AccessLevel`. Required. The values are constants of [`StorageAccessLevel`].
    #[inline] pub fn access_level(mut self, value: impl IntoValue_<StorageAccessLevel>) -> FileUploaderFieldConfig<S0, Set_> { self.0.put("AccessLevel", value.into_node()); FileUploaderFieldConfig(self.0, PhantomData_) }
    /// Sets `IsResumable`.
    #[inline] pub fn is_resumable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsResumable", value.into_node()); self }
    /// Sets `MaxFileCount`.
    #[inline] pub fn max_file_count(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxFileCount", value.into_node()); self }
    /// Sets `MaxSize`.
    #[inline] pub fn max_size(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxSize", value.into_node()); self }
    /// Sets `ShowThumbnails`.
    #[inline] pub fn show_thumbnails(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ShowThumbnails", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FileUploaderFieldConfig> for FileUploaderFieldConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.FormInputBindingPropertiesValueProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-forminputbindingpropertiesvalueproperties.html)
#[must_use]
pub struct FormInputBindingPropertiesValueProperties(Properties_);
impl FormInputBindingPropertiesValueProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FormInputBindingPropertiesValueProperties(Properties_::new()) }
}
impl FormInputBindingPropertiesValueProperties {
    /// Sets `Model`.
    #[inline] pub fn model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Model", value.into_node()); self }
}
impl IntoValue_<FormInputBindingPropertiesValueProperties> for FormInputBindingPropertiesValueProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.FormInputBindingPropertiesValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-forminputbindingpropertiesvalue.html)
#[must_use]
pub struct FormInputBindingPropertiesValue(Properties_);
impl FormInputBindingPropertiesValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FormInputBindingPropertiesValue(Properties_::new()) }
}
impl FormInputBindingPropertiesValue {
    /// Sets `BindingProperties`.
    #[inline] pub fn binding_properties(mut self, value: impl IntoValue_<FormInputBindingPropertiesValueProperties>) -> Self { self.0.put("BindingProperties", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<FormInputBindingPropertiesValue> for FormInputBindingPropertiesValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.FormInputValuePropertyBindingProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-forminputvaluepropertybindingproperties.html)
#[must_use]
pub struct FormInputValuePropertyBindingProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FormInputValuePropertyBindingProperties<Missing_<super::required::property>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FormInputValuePropertyBindingProperties(Properties_::new(), PhantomData_) }
}
impl<S0> FormInputValuePropertyBindingProperties<S0> {
    /// Sets `Field`.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Field", value.into_node()); self }
    /// Sets `Property`. Required.
    #[inline] pub fn property(mut self, value: impl IntoValue_<String>) -> FormInputValuePropertyBindingProperties<Set_> { self.0.put("Property", value.into_node()); FormInputValuePropertyBindingProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FormInputValuePropertyBindingProperties> for FormInputValuePropertyBindingProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.FormInputValueProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-forminputvalueproperty.html)
#[must_use]
pub struct FormInputValueProperty(Properties_);
impl FormInputValueProperty {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FormInputValueProperty(Properties_::new()) }
}
impl FormInputValueProperty {
    /// Sets `BindingProperties`.
    #[inline] pub fn binding_properties(mut self, value: impl IntoValue_<FormInputValuePropertyBindingProperties>) -> Self { self.0.put("BindingProperties", value.into_node()); self }
    /// Sets `Concat`.
    #[inline] pub fn concat(mut self, value: impl IntoValue_<Vec<FormInputValueProperty>>) -> Self { self.0.put("Concat", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<FormInputValueProperty> for FormInputValueProperty { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.ValueMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-valuemapping.html)
#[must_use]
pub struct ValueMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ValueMapping<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ValueMapping(Properties_::new(), PhantomData_) }
}
impl<S0> ValueMapping<S0> {
    /// Sets `DisplayValue`.
    #[inline] pub fn display_value(mut self, value: impl IntoValue_<FormInputValueProperty>) -> Self { self.0.put("DisplayValue", value.into_node()); self }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<FormInputValueProperty>) -> ValueMapping<Set_> { self.0.put("Value", value.into_node()); ValueMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ValueMapping> for ValueMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.ValueMappings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-valuemappings.html)
#[must_use]
pub struct ValueMappings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ValueMappings<Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ValueMappings(Properties_::new(), PhantomData_) }
}
impl<S0> ValueMappings<S0> {
    /// Sets `BindingProperties`.
    #[inline] pub fn binding_properties(mut self, value: impl IntoValue_<MapOf_<FormInputBindingPropertiesValue>>) -> Self { self.0.put("BindingProperties", value.into_node()); self }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<ValueMapping>>) -> ValueMappings<Set_> { self.0.put("Values", value.into_node()); ValueMappings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ValueMappings> for ValueMappings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.FieldInputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-fieldinputconfig.html)
#[must_use]
pub struct FieldInputConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldInputConfig<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldInputConfig(Properties_::new(), PhantomData_) }
}
impl<S0> FieldInputConfig<S0> {
    /// Sets `DefaultChecked`.
    #[inline] pub fn default_checked(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DefaultChecked", value.into_node()); self }
    /// Sets `DefaultCountryCode`.
    #[inline] pub fn default_country_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultCountryCode", value.into_node()); self }
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `DescriptiveText`.
    #[inline] pub fn descriptive_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DescriptiveText", value.into_node()); self }
    /// Sets `FileUploaderConfig`.
    #[inline] pub fn file_uploader_config(mut self, value: impl IntoValue_<FileUploaderFieldConfig>) -> Self { self.0.put("FileUploaderConfig", value.into_node()); self }
    /// Sets `IsArray`.
    #[inline] pub fn is_array(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsArray", value.into_node()); self }
    /// Sets `MaxValue`.
    #[inline] pub fn max_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxValue", value.into_node()); self }
    /// Sets `MinValue`.
    #[inline] pub fn min_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinValue", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Placeholder`.
    #[inline] pub fn placeholder(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Placeholder", value.into_node()); self }
    /// Sets `ReadOnly`.
    #[inline] pub fn read_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadOnly", value.into_node()); self }
    /// Sets `Required`.
    #[inline] pub fn required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Required", value.into_node()); self }
    /// Sets `Step`.
    #[inline] pub fn step(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Step", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> FieldInputConfig<Set_> { self.0.put("Type", value.into_node()); FieldInputConfig(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
    /// Sets `ValueMappings`.
    #[inline] pub fn value_mappings(mut self, value: impl IntoValue_<ValueMappings>) -> Self { self.0.put("ValueMappings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FieldInputConfig> for FieldInputConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.FieldValidationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-fieldvalidationconfiguration.html)
#[must_use]
pub struct FieldValidationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldValidationConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldValidationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FieldValidationConfiguration<S0> {
    /// Sets `NumValues`.
    #[inline] pub fn num_values(mut self, value: impl IntoValue_<Vec<f64>>) -> Self { self.0.put("NumValues", value.into_node()); self }
    /// Sets `StrValues`.
    #[inline] pub fn str_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StrValues", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> FieldValidationConfiguration<Set_> { self.0.put("Type", value.into_node()); FieldValidationConfiguration(self.0, PhantomData_) }
    /// Sets `ValidationMessage`.
    #[inline] pub fn validation_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValidationMessage", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FieldValidationConfiguration> for FieldValidationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.FieldConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-fieldconfig.html)
#[must_use]
pub struct FieldConfig(Properties_);
impl FieldConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FieldConfig(Properties_::new()) }
}
impl FieldConfig {
    /// Sets `Excluded`.
    #[inline] pub fn excluded(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Excluded", value.into_node()); self }
    /// Sets `InputType`.
    #[inline] pub fn input_type(mut self, value: impl IntoValue_<FieldInputConfig>) -> Self { self.0.put("InputType", value.into_node()); self }
    /// Sets `Label`.
    #[inline] pub fn label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Label", value.into_node()); self }
    /// Sets `Position`.
    #[inline] pub fn position(mut self, value: impl IntoValue_<FieldPosition>) -> Self { self.0.put("Position", value.into_node()); self }
    /// Sets `Validations`.
    #[inline] pub fn validations(mut self, value: impl IntoValue_<Vec<FieldValidationConfiguration>>) -> Self { self.0.put("Validations", value.into_node()); self }
}
impl IntoValue_<FieldConfig> for FieldConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.SectionalElement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-sectionalelement.html)
#[must_use]
pub struct SectionalElement<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SectionalElement<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SectionalElement(Properties_::new(), PhantomData_) }
}
impl<S0> SectionalElement<S0> {
    /// Sets `Excluded`.
    #[inline] pub fn excluded(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Excluded", value.into_node()); self }
    /// Sets `Level`.
    #[inline] pub fn level(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Level", value.into_node()); self }
    /// Sets `Orientation`.
    #[inline] pub fn orientation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Orientation", value.into_node()); self }
    /// Sets `Position`.
    #[inline] pub fn position(mut self, value: impl IntoValue_<FieldPosition>) -> Self { self.0.put("Position", value.into_node()); self }
    /// Sets `Text`.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Text", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> SectionalElement<Set_> { self.0.put("Type", value.into_node()); SectionalElement(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SectionalElement> for SectionalElement<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.FormStyleConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-formstyleconfig.html)
#[must_use]
pub struct FormStyleConfig(Properties_);
impl FormStyleConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FormStyleConfig(Properties_::new()) }
}
impl FormStyleConfig {
    /// Sets `TokenReference`.
    #[inline] pub fn token_reference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenReference", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<FormStyleConfig> for FormStyleConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Form.FormStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-formstyle.html)
#[must_use]
pub struct FormStyle(Properties_);
impl FormStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FormStyle(Properties_::new()) }
}
impl FormStyle {
    /// Sets `HorizontalGap`.
    #[inline] pub fn horizontal_gap(mut self, value: impl IntoValue_<FormStyleConfig>) -> Self { self.0.put("HorizontalGap", value.into_node()); self }
    /// Sets `OuterPadding`.
    #[inline] pub fn outer_padding(mut self, value: impl IntoValue_<FormStyleConfig>) -> Self { self.0.put("OuterPadding", value.into_node()); self }
    /// Sets `VerticalGap`.
    #[inline] pub fn vertical_gap(mut self, value: impl IntoValue_<FormStyleConfig>) -> Self { self.0.put("VerticalGap", value.into_node()); self }
}
impl IntoValue_<FormStyle> for FormStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AmplifyUIBuilder::Form`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html)
#[derive(Debug)]
pub enum FixedPosition {}
impl FixedPosition {
    /// `first`
    pub const FIRST: Value_<FixedPosition> = Value_::constant("first");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FixedPosition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AmplifyUIBuilder::Form`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html)
#[derive(Debug)]
pub enum FormButtonsPosition {}
impl FormButtonsPosition {
    /// `top`
    pub const TOP: Value_<FormButtonsPosition> = Value_::constant("top");
    /// `bottom`
    pub const BOTTOM: Value_<FormButtonsPosition> = Value_::constant("bottom");
    /// `top_and_bottom`
    pub const TOP_AND_BOTTOM: Value_<FormButtonsPosition> = Value_::constant("top_and_bottom");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FormButtonsPosition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AmplifyUIBuilder::Form`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html)
#[derive(Debug)]
pub enum FormDataSourceType {}
impl FormDataSourceType {
    /// `DataStore`
    pub const DATA_STORE: Value_<FormDataSourceType> = Value_::constant("DataStore");
    /// `Custom`
    pub const CUSTOM: Value_<FormDataSourceType> = Value_::constant("Custom");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FormDataSourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AmplifyUIBuilder::Form`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html)
#[derive(Debug)]
pub enum StorageAccessLevel {}
impl StorageAccessLevel {
    /// `public`
    pub const PUBLIC: Value_<StorageAccessLevel> = Value_::constant("public");
    /// `protected`
    pub const PROTECTED: Value_<StorageAccessLevel> = Value_::constant("protected");
    /// `private`
    pub const PRIVATE: Value_<StorageAccessLevel> = Value_::constant("private");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageAccessLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AmplifyUIBuilder::Form`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html)
#[derive(Debug)]
pub enum FormActionType {}
impl FormActionType {
    /// `create`
    pub const CREATE: Value_<FormActionType> = Value_::constant("create");
    /// `update`
    pub const UPDATE: Value_<FormActionType> = Value_::constant("update");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FormActionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AmplifyUIBuilder::Form`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html)
#[derive(Debug)]
pub enum LabelDecorator {}
impl LabelDecorator {
    /// `required`
    pub const REQUIRED: Value_<LabelDecorator> = Value_::constant("required");
    /// `optional`
    pub const OPTIONAL: Value_<LabelDecorator> = Value_::constant("optional");
    /// `none`
    pub const NONE: Value_<LabelDecorator> = Value_::constant("none");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LabelDecorator> { Value_::from_node(value.into_node()) }
}
