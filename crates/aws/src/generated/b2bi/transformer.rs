// Made by `cargo xtask generate`; do not edit.
//! `AWS::B2BI::Transformer`

use stanchion_template::generated::*;

/// `AWS::B2BI::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html)
#[must_use]
pub struct Transformer<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Transformer<Missing_<super::required::name>, Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Transformer(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Transformer<S0, S1> {
    /// Sets `EdiType`.
    #[inline] pub fn edi_type(mut self, value: impl IntoValue_<EdiType>) -> Self { self.0.put("EdiType", value.into_node()); self }
    /// Sets `FileFormat`. The values are constants of [`FileFormat`].
    #[inline] pub fn file_format(mut self, value: impl IntoValue_<FileFormat>) -> Self { self.0.put("FileFormat", value.into_node()); self }
    /// Sets `InputConversion`.
    #[inline] pub fn input_conversion(mut self, value: impl IntoValue_<InputConversion>) -> Self { self.0.put("InputConversion", value.into_node()); self }
    /// Sets `Mapping`.
    #[inline] pub fn mapping(mut self, value: impl IntoValue_<Mapping>) -> Self { self.0.put("Mapping", value.into_node()); self }
    /// Sets `MappingTemplate`. 0 to 350000 characters.
    #[inline] pub fn mapping_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MappingTemplate", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 254 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Transformer<Set_, S1> { self.0.put("Name", value.into_node()); Transformer(self.0, PhantomData_) }
    /// Sets `OutputConversion`.
    #[inline] pub fn output_conversion(mut self, value: impl IntoValue_<OutputConversion>) -> Self { self.0.put("OutputConversion", value.into_node()); self }
    /// Sets `SampleDocument`. 0 to 1024 characters.
    #[inline] pub fn sample_document(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SampleDocument", value.into_node()); self }
    /// Sets `SampleDocuments`.
    #[inline] pub fn sample_documents(mut self, value: impl IntoValue_<SampleDocuments>) -> Self { self.0.put("SampleDocuments", value.into_node()); self }
    /// Sets `Status`. Required. The values are constants of [`TransformerStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<TransformerStatus>) -> Transformer<S0, Set_> { self.0.put("Status", value.into_node()); Transformer(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Transformer> for Transformer<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Transformer<S0, S1> {
    const TYPE: &'static str = "AWS::B2BI::Transformer";
    type Handle = TransformerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Transformer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransformerRef(Id_);
impl From<Id_> for TransformerRef { #[inline] fn from(id: Id_) -> Self { TransformerRef(id) } }
impl AsRef<Id_> for TransformerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransformerRef {
    /// `Ref`: `TransformerId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
    /// `Fn::GetAtt` `TransformerArn`
    #[inline] pub fn transformer_arn(&self) -> Value_<String> { self.0.attribute("TransformerArn") }
    /// `Fn::GetAtt` `TransformerId`
    #[inline] pub fn transformer_id(&self) -> Value_<String> { self.0.attribute("TransformerId") }
}
/// `AWS::B2BI::Transformer.X12Details`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-x12details.html)
#[must_use]
pub struct X12Details(Properties_);
impl X12Details {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { X12Details(Properties_::new()) }
}
impl X12Details {
    /// Sets `TransactionSet`. The values are constants of [`X12TransactionSet`].
    #[inline] pub fn transaction_set(mut self, value: impl IntoValue_<X12TransactionSet>) -> Self { self.0.put("TransactionSet", value.into_node()); self }
    /// Sets `Version`. The values are constants of [`X12Version`].
    #[inline] pub fn version(mut self, value: impl IntoValue_<X12Version>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<X12Details> for X12Details { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.EdiType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-editype.html)
#[must_use]
pub struct EdiType(Properties_);
impl EdiType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EdiType(Properties_::new()) }
}
impl EdiType {
    /// Sets `X12Details`.
    #[inline] pub fn x12_details(mut self, value: impl IntoValue_<X12Details>) -> Self { self.0.put("X12Details", value.into_node()); self }
}
impl IntoValue_<EdiType> for EdiType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.X12SplitOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-x12splitoptions.html)
#[must_use]
pub struct X12SplitOptions(Properties_);
impl X12SplitOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { X12SplitOptions(Properties_::new()) }
}
impl X12SplitOptions {
    /// Sets `SplitBy`. The values are constants of [`X12SplitBy`].
    #[inline] pub fn split_by(mut self, value: impl IntoValue_<X12SplitBy>) -> Self { self.0.put("SplitBy", value.into_node()); self }
}
impl IntoValue_<X12SplitOptions> for X12SplitOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.X12CodeListValidationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-x12codelistvalidationrule.html)
#[must_use]
pub struct X12CodeListValidationRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl X12CodeListValidationRule<Missing_<super::required::element_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { X12CodeListValidationRule(Properties_::new(), PhantomData_) }
}
impl<S0> X12CodeListValidationRule<S0> {
    /// Sets `CodesToAdd`.
    #[inline] pub fn codes_to_add(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CodesToAdd", value.into_node()); self }
    /// Sets `CodesToRemove`.
    #[inline] pub fn codes_to_remove(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CodesToRemove", value.into_node()); self }
    /// Sets `ElementId`. Required. Exactly 4 characters.
    #[inline] pub fn element_id(mut self, value: impl IntoValue_<String>) -> X12CodeListValidationRule<Set_> { self.0.put("ElementId", value.into_node()); X12CodeListValidationRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<X12CodeListValidationRule> for X12CodeListValidationRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.X12ElementLengthValidationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-x12elementlengthvalidationrule.html)
#[must_use]
pub struct X12ElementLengthValidationRule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl X12ElementLengthValidationRule<Missing_<super::required::element_id>, Missing_<super::required::max_length>, Missing_<super::required::min_length>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { X12ElementLengthValidationRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> X12ElementLengthValidationRule<S0, S1, S2> {
    /// Sets `ElementId`. Required. Exactly 4 characters.
    #[inline] pub fn element_id(mut self, value: impl IntoValue_<String>) -> X12ElementLengthValidationRule<Set_, S1, S2> { self.0.put("ElementId", value.into_node()); X12ElementLengthValidationRule(self.0, PhantomData_) }
    /// Sets `MaxLength`. Required. 1 to 1000000.
    #[inline] pub fn max_length(mut self, value: impl IntoValue_<f64>) -> X12ElementLengthValidationRule<S0, Set_, S2> { self.0.put("MaxLength", value.into_node()); X12ElementLengthValidationRule(self.0, PhantomData_) }
    /// Sets `MinLength`. Required. 1 to 1000000.
    #[inline] pub fn min_length(mut self, value: impl IntoValue_<f64>) -> X12ElementLengthValidationRule<S0, S1, Set_> { self.0.put("MinLength", value.into_node()); X12ElementLengthValidationRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<X12ElementLengthValidationRule> for X12ElementLengthValidationRule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.X12ElementRequirementValidationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-x12elementrequirementvalidationrule.html)
#[must_use]
pub struct X12ElementRequirementValidationRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl X12ElementRequirementValidationRule<Missing_<super::required::element_position>, Missing_<super::required::requirement>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { X12ElementRequirementValidationRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> X12ElementRequirementValidationRule<S0, S1> {
    /// Sets `ElementPosition`. Required.
    #[inline] pub fn element_position(mut self, value: impl IntoValue_<String>) -> X12ElementRequirementValidationRule<Set_, S1> { self.0.put("ElementPosition", value.into_node()); X12ElementRequirementValidationRule(self.0, PhantomData_) }
    /// Sets `Requirement`. Required. The values are constants of [`ElementRequirement`].
    #[inline] pub fn requirement(mut self, value: impl IntoValue_<ElementRequirement>) -> X12ElementRequirementValidationRule<S0, Set_> { self.0.put("Requirement", value.into_node()); X12ElementRequirementValidationRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<X12ElementRequirementValidationRule> for X12ElementRequirementValidationRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.X12ValidationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-x12validationrule.html)
#[must_use]
pub struct X12ValidationRule(Properties_);
impl X12ValidationRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { X12ValidationRule(Properties_::new()) }
}
impl X12ValidationRule {
    /// Sets `CodeListValidationRule`.
    #[inline] pub fn code_list_validation_rule(mut self, value: impl IntoValue_<X12CodeListValidationRule>) -> Self { self.0.put("CodeListValidationRule", value.into_node()); self }
    /// Sets `ElementLengthValidationRule`.
    #[inline] pub fn element_length_validation_rule(mut self, value: impl IntoValue_<X12ElementLengthValidationRule>) -> Self { self.0.put("ElementLengthValidationRule", value.into_node()); self }
    /// Sets `ElementRequirementValidationRule`.
    #[inline] pub fn element_requirement_validation_rule(mut self, value: impl IntoValue_<X12ElementRequirementValidationRule>) -> Self { self.0.put("ElementRequirementValidationRule", value.into_node()); self }
}
impl IntoValue_<X12ValidationRule> for X12ValidationRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.X12ValidationOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-x12validationoptions.html)
#[must_use]
pub struct X12ValidationOptions(Properties_);
impl X12ValidationOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { X12ValidationOptions(Properties_::new()) }
}
impl X12ValidationOptions {
    /// Sets `ValidationRules`.
    #[inline] pub fn validation_rules(mut self, value: impl IntoValue_<Vec<X12ValidationRule>>) -> Self { self.0.put("ValidationRules", value.into_node()); self }
}
impl IntoValue_<X12ValidationOptions> for X12ValidationOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.X12AdvancedOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-x12advancedoptions.html)
#[must_use]
pub struct X12AdvancedOptions(Properties_);
impl X12AdvancedOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { X12AdvancedOptions(Properties_::new()) }
}
impl X12AdvancedOptions {
    /// Sets `SplitOptions`.
    #[inline] pub fn split_options(mut self, value: impl IntoValue_<X12SplitOptions>) -> Self { self.0.put("SplitOptions", value.into_node()); self }
    /// Sets `ValidationOptions`.
    #[inline] pub fn validation_options(mut self, value: impl IntoValue_<X12ValidationOptions>) -> Self { self.0.put("ValidationOptions", value.into_node()); self }
}
impl IntoValue_<X12AdvancedOptions> for X12AdvancedOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.AdvancedOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-advancedoptions.html)
#[must_use]
pub struct AdvancedOptions(Properties_);
impl AdvancedOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdvancedOptions(Properties_::new()) }
}
impl AdvancedOptions {
    /// Sets `X12`.
    #[inline] pub fn x12(mut self, value: impl IntoValue_<X12AdvancedOptions>) -> Self { self.0.put("X12", value.into_node()); self }
}
impl IntoValue_<AdvancedOptions> for AdvancedOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.FormatOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-formatoptions.html)
#[must_use]
pub struct FormatOptions(Properties_);
impl FormatOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FormatOptions(Properties_::new()) }
}
impl FormatOptions {
    /// Sets `X12`.
    #[inline] pub fn x12(mut self, value: impl IntoValue_<X12Details>) -> Self { self.0.put("X12", value.into_node()); self }
}
impl IntoValue_<FormatOptions> for FormatOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.InputConversion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-inputconversion.html)
#[must_use]
pub struct InputConversion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InputConversion<Missing_<super::required::from_format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputConversion(Properties_::new(), PhantomData_) }
}
impl<S0> InputConversion<S0> {
    /// Sets `AdvancedOptions`.
    #[inline] pub fn advanced_options(mut self, value: impl IntoValue_<AdvancedOptions>) -> Self { self.0.put("AdvancedOptions", value.into_node()); self }
    /// Sets `FormatOptions`.
    #[inline] pub fn format_options(mut self, value: impl IntoValue_<FormatOptions>) -> Self { self.0.put("FormatOptions", value.into_node()); self }
    /// Sets `FromFormat`. Required. The values are constants of [`FromFormat`].
    #[inline] pub fn from_format(mut self, value: impl IntoValue_<FromFormat>) -> InputConversion<Set_> { self.0.put("FromFormat", value.into_node()); InputConversion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InputConversion> for InputConversion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.Mapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-mapping.html)
#[must_use]
pub struct Mapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Mapping<Missing_<super::required::template_language>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Mapping(Properties_::new(), PhantomData_) }
}
impl<S0> Mapping<S0> {
    /// Sets `Template`. 0 to 350000 characters.
    #[inline] pub fn template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Template", value.into_node()); self }
    /// Sets `TemplateLanguage`. Required. The values are constants of [`MappingTemplateLanguage`].
    #[inline] pub fn template_language(mut self, value: impl IntoValue_<MappingTemplateLanguage>) -> Mapping<Set_> { self.0.put("TemplateLanguage", value.into_node()); Mapping(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Mapping> for Mapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.OutputConversion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-outputconversion.html)
#[must_use]
pub struct OutputConversion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OutputConversion<Missing_<super::required::to_format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutputConversion(Properties_::new(), PhantomData_) }
}
impl<S0> OutputConversion<S0> {
    /// Sets `AdvancedOptions`.
    #[inline] pub fn advanced_options(mut self, value: impl IntoValue_<AdvancedOptions>) -> Self { self.0.put("AdvancedOptions", value.into_node()); self }
    /// Sets `FormatOptions`.
    #[inline] pub fn format_options(mut self, value: impl IntoValue_<FormatOptions>) -> Self { self.0.put("FormatOptions", value.into_node()); self }
    /// Sets `ToFormat`. Required. The values are constants of [`ToFormat`].
    #[inline] pub fn to_format(mut self, value: impl IntoValue_<ToFormat>) -> OutputConversion<Set_> { self.0.put("ToFormat", value.into_node()); OutputConversion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OutputConversion> for OutputConversion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.SampleDocumentKeys`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-sampledocumentkeys.html)
#[must_use]
pub struct SampleDocumentKeys(Properties_);
impl SampleDocumentKeys {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SampleDocumentKeys(Properties_::new()) }
}
impl SampleDocumentKeys {
    /// Sets `Input`. 0 to 1024 characters.
    #[inline] pub fn input(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Input", value.into_node()); self }
    /// Sets `Output`. 0 to 1024 characters.
    #[inline] pub fn output(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Output", value.into_node()); self }
}
impl IntoValue_<SampleDocumentKeys> for SampleDocumentKeys { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Transformer.SampleDocuments`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-sampledocuments.html)
#[must_use]
pub struct SampleDocuments<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SampleDocuments<Missing_<super::required::bucket_name>, Missing_<super::required::keys>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SampleDocuments(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SampleDocuments<S0, S1> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> SampleDocuments<Set_, S1> { self.0.put("BucketName", value.into_node()); SampleDocuments(self.0, PhantomData_) }
    /// Sets `Keys`. Required.
    #[inline] pub fn keys(mut self, value: impl IntoValue_<Vec<SampleDocumentKeys>>) -> SampleDocuments<S0, Set_> { self.0.put("Keys", value.into_node()); SampleDocuments(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SampleDocuments> for SampleDocuments<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::B2BI::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html)
#[derive(Debug)]
pub enum X12TransactionSet {}
impl X12TransactionSet {
    /// `X12_100`
    pub const X12_100: Value_<X12TransactionSet> = Value_::constant("X12_100");
    /// `X12_101`
    pub const X12_101: Value_<X12TransactionSet> = Value_::constant("X12_101");
    /// `X12_102`
    pub const X12_102: Value_<X12TransactionSet> = Value_::constant("X12_102");
    /// `X12_103`
    pub const X12_103: Value_<X12TransactionSet> = Value_::constant("X12_103");
    /// `X12_104`
    pub const X12_104: Value_<X12TransactionSet> = Value_::constant("X12_104");
    /// `X12_105`
    pub const X12_105: Value_<X12TransactionSet> = Value_::constant("X12_105");
    /// `X12_106`
    pub const X12_106: Value_<X12TransactionSet> = Value_::constant("X12_106");
    /// `X12_107`
    pub const X12_107: Value_<X12TransactionSet> = Value_::constant("X12_107");
    /// `X12_108`
    pub const X12_108: Value_<X12TransactionSet> = Value_::constant("X12_108");
    /// `X12_109`
    pub const X12_109: Value_<X12TransactionSet> = Value_::constant("X12_109");
    /// `X12_110`
    pub const X12_110: Value_<X12TransactionSet> = Value_::constant("X12_110");
    /// `X12_111`
    pub const X12_111: Value_<X12TransactionSet> = Value_::constant("X12_111");
    /// `X12_112`
    pub const X12_112: Value_<X12TransactionSet> = Value_::constant("X12_112");
    /// `X12_113`
    pub const X12_113: Value_<X12TransactionSet> = Value_::constant("X12_113");
    /// `X12_120`
    pub const X12_120: Value_<X12TransactionSet> = Value_::constant("X12_120");
    /// `X12_121`
    pub const X12_121: Value_<X12TransactionSet> = Value_::constant("X12_121");
    /// `X12_124`
    pub const X12_124: Value_<X12TransactionSet> = Value_::constant("X12_124");
    /// `X12_125`
    pub const X12_125: Value_<X12TransactionSet> = Value_::constant("X12_125");
    /// `X12_126`
    pub const X12_126: Value_<X12TransactionSet> = Value_::constant("X12_126");
    /// `X12_127`
    pub const X12_127: Value_<X12TransactionSet> = Value_::constant("X12_127");
    /// `X12_128`
    pub const X12_128: Value_<X12TransactionSet> = Value_::constant("X12_128");
    /// `X12_129`
    pub const X12_129: Value_<X12TransactionSet> = Value_::constant("X12_129");
    /// `X12_130`
    pub const X12_130: Value_<X12TransactionSet> = Value_::constant("X12_130");
    /// `X12_131`
    pub const X12_131: Value_<X12TransactionSet> = Value_::constant("X12_131");
    /// `X12_132`
    pub const X12_132: Value_<X12TransactionSet> = Value_::constant("X12_132");
    /// `X12_133`
    pub const X12_133: Value_<X12TransactionSet> = Value_::constant("X12_133");
    /// `X12_135`
    pub const X12_135: Value_<X12TransactionSet> = Value_::constant("X12_135");
    /// `X12_138`
    pub const X12_138: Value_<X12TransactionSet> = Value_::constant("X12_138");
    /// `X12_139`
    pub const X12_139: Value_<X12TransactionSet> = Value_::constant("X12_139");
    /// `X12_140`
    pub const X12_140: Value_<X12TransactionSet> = Value_::constant("X12_140");
    /// `X12_141`
    pub const X12_141: Value_<X12TransactionSet> = Value_::constant("X12_141");
    /// `X12_142`
    pub const X12_142: Value_<X12TransactionSet> = Value_::constant("X12_142");
    /// `X12_143`
    pub const X12_143: Value_<X12TransactionSet> = Value_::constant("X12_143");
    /// `X12_144`
    pub const X12_144: Value_<X12TransactionSet> = Value_::constant("X12_144");
    /// `X12_146`
    pub const X12_146: Value_<X12TransactionSet> = Value_::constant("X12_146");
    /// `X12_147`
    pub const X12_147: Value_<X12TransactionSet> = Value_::constant("X12_147");
    /// `X12_148`
    pub const X12_148: Value_<X12TransactionSet> = Value_::constant("X12_148");
    /// `X12_149`
    pub const X12_149: Value_<X12TransactionSet> = Value_::constant("X12_149");
    /// `X12_150`
    pub const X12_150: Value_<X12TransactionSet> = Value_::constant("X12_150");
    /// `X12_151`
    pub const X12_151: Value_<X12TransactionSet> = Value_::constant("X12_151");
    /// `X12_152`
    pub const X12_152: Value_<X12TransactionSet> = Value_::constant("X12_152");
    /// `X12_153`
    pub const X12_153: Value_<X12TransactionSet> = Value_::constant("X12_153");
    /// `X12_154`
    pub const X12_154: Value_<X12TransactionSet> = Value_::constant("X12_154");
    /// `X12_155`
    pub const X12_155: Value_<X12TransactionSet> = Value_::constant("X12_155");
    /// `X12_157`
    pub const X12_157: Value_<X12TransactionSet> = Value_::constant("X12_157");
    /// `X12_158`
    pub const X12_158: Value_<X12TransactionSet> = Value_::constant("X12_158");
    /// `X12_159`
    pub const X12_159: Value_<X12TransactionSet> = Value_::constant("X12_159");
    /// `X12_160`
    pub const X12_160: Value_<X12TransactionSet> = Value_::constant("X12_160");
    /// `X12_161`
    pub const X12_161: Value_<X12TransactionSet> = Value_::constant("X12_161");
    /// `X12_163`
    pub const X12_163: Value_<X12TransactionSet> = Value_::constant("X12_163");
    /// `X12_170`
    pub const X12_170: Value_<X12TransactionSet> = Value_::constant("X12_170");
    /// `X12_175`
    pub const X12_175: Value_<X12TransactionSet> = Value_::constant("X12_175");
    /// `X12_176`
    pub const X12_176: Value_<X12TransactionSet> = Value_::constant("X12_176");
    /// `X12_179`
    pub const X12_179: Value_<X12TransactionSet> = Value_::constant("X12_179");
    /// `X12_180`
    pub const X12_180: Value_<X12TransactionSet> = Value_::constant("X12_180");
    /// `X12_185`
    pub const X12_185: Value_<X12TransactionSet> = Value_::constant("X12_185");
    /// `X12_186`
    pub const X12_186: Value_<X12TransactionSet> = Value_::constant("X12_186");
    /// `X12_187`
    pub const X12_187: Value_<X12TransactionSet> = Value_::constant("X12_187");
    /// `X12_188`
    pub const X12_188: Value_<X12TransactionSet> = Value_::constant("X12_188");
    /// `X12_189`
    pub const X12_189: Value_<X12TransactionSet> = Value_::constant("X12_189");
    /// `X12_190`
    pub const X12_190: Value_<X12TransactionSet> = Value_::constant("X12_190");
    /// `X12_191`
    pub const X12_191: Value_<X12TransactionSet> = Value_::constant("X12_191");
    /// `X12_194`
    pub const X12_194: Value_<X12TransactionSet> = Value_::constant("X12_194");
    /// `X12_195`
    pub const X12_195: Value_<X12TransactionSet> = Value_::constant("X12_195");
    /// `X12_196`
    pub const X12_196: Value_<X12TransactionSet> = Value_::constant("X12_196");
    /// `X12_197`
    pub const X12_197: Value_<X12TransactionSet> = Value_::constant("X12_197");
    /// `X12_198`
    pub const X12_198: Value_<X12TransactionSet> = Value_::constant("X12_198");
    /// `X12_199`
    pub const X12_199: Value_<X12TransactionSet> = Value_::constant("X12_199");
    /// `X12_200`
    pub const X12_200: Value_<X12TransactionSet> = Value_::constant("X12_200");
    /// `X12_201`
    pub const X12_201: Value_<X12TransactionSet> = Value_::constant("X12_201");
    /// `X12_202`
    pub const X12_202: Value_<X12TransactionSet> = Value_::constant("X12_202");
    /// `X12_203`
    pub const X12_203: Value_<X12TransactionSet> = Value_::constant("X12_203");
    /// `X12_204`
    pub const X12_204: Value_<X12TransactionSet> = Value_::constant("X12_204");
    /// `X12_205`
    pub const X12_205: Value_<X12TransactionSet> = Value_::constant("X12_205");
    /// `X12_206`
    pub const X12_206: Value_<X12TransactionSet> = Value_::constant("X12_206");
    /// `X12_210`
    pub const X12_210: Value_<X12TransactionSet> = Value_::constant("X12_210");
    /// `X12_211`
    pub const X12_211: Value_<X12TransactionSet> = Value_::constant("X12_211");
    /// `X12_212`
    pub const X12_212: Value_<X12TransactionSet> = Value_::constant("X12_212");
    /// `X12_213`
    pub const X12_213: Value_<X12TransactionSet> = Value_::constant("X12_213");
    /// `X12_214`
    pub const X12_214: Value_<X12TransactionSet> = Value_::constant("X12_214");
    /// `X12_215`
    pub const X12_215: Value_<X12TransactionSet> = Value_::constant("X12_215");
    /// `X12_216`
    pub const X12_216: Value_<X12TransactionSet> = Value_::constant("X12_216");
    /// `X12_217`
    pub const X12_217: Value_<X12TransactionSet> = Value_::constant("X12_217");
    /// `X12_218`
    pub const X12_218: Value_<X12TransactionSet> = Value_::constant("X12_218");
    /// `X12_219`
    pub const X12_219: Value_<X12TransactionSet> = Value_::constant("X12_219");
    /// `X12_220`
    pub const X12_220: Value_<X12TransactionSet> = Value_::constant("X12_220");
    /// `X12_222`
    pub const X12_222: Value_<X12TransactionSet> = Value_::constant("X12_222");
    /// `X12_223`
    pub const X12_223: Value_<X12TransactionSet> = Value_::constant("X12_223");
    /// `X12_224`
    pub const X12_224: Value_<X12TransactionSet> = Value_::constant("X12_224");
    /// `X12_225`
    pub const X12_225: Value_<X12TransactionSet> = Value_::constant("X12_225");
    /// `X12_227`
    pub const X12_227: Value_<X12TransactionSet> = Value_::constant("X12_227");
    /// `X12_228`
    pub const X12_228: Value_<X12TransactionSet> = Value_::constant("X12_228");
    /// `X12_240`
    pub const X12_240: Value_<X12TransactionSet> = Value_::constant("X12_240");
    /// `X12_242`
    pub const X12_242: Value_<X12TransactionSet> = Value_::constant("X12_242");
    /// `X12_244`
    pub const X12_244: Value_<X12TransactionSet> = Value_::constant("X12_244");
    /// `X12_245`
    pub const X12_245: Value_<X12TransactionSet> = Value_::constant("X12_245");
    /// `X12_248`
    pub const X12_248: Value_<X12TransactionSet> = Value_::constant("X12_248");
    /// `X12_249`
    pub const X12_249: Value_<X12TransactionSet> = Value_::constant("X12_249");
    /// `X12_250`
    pub const X12_250: Value_<X12TransactionSet> = Value_::constant("X12_250");
    /// `X12_251`
    pub const X12_251: Value_<X12TransactionSet> = Value_::constant("X12_251");
    /// `X12_252`
    pub const X12_252: Value_<X12TransactionSet> = Value_::constant("X12_252");
    /// `X12_255`
    pub const X12_255: Value_<X12TransactionSet> = Value_::constant("X12_255");
    /// `X12_256`
    pub const X12_256: Value_<X12TransactionSet> = Value_::constant("X12_256");
    /// `X12_259`
    pub const X12_259: Value_<X12TransactionSet> = Value_::constant("X12_259");
    /// `X12_260`
    pub const X12_260: Value_<X12TransactionSet> = Value_::constant("X12_260");
    /// `X12_261`
    pub const X12_261: Value_<X12TransactionSet> = Value_::constant("X12_261");
    /// `X12_262`
    pub const X12_262: Value_<X12TransactionSet> = Value_::constant("X12_262");
    /// `X12_263`
    pub const X12_263: Value_<X12TransactionSet> = Value_::constant("X12_263");
    /// `X12_264`
    pub const X12_264: Value_<X12TransactionSet> = Value_::constant("X12_264");
    /// `X12_265`
    pub const X12_265: Value_<X12TransactionSet> = Value_::constant("X12_265");
    /// `X12_266`
    pub const X12_266: Value_<X12TransactionSet> = Value_::constant("X12_266");
    /// `X12_267`
    pub const X12_267: Value_<X12TransactionSet> = Value_::constant("X12_267");
    /// `X12_268`
    pub const X12_268: Value_<X12TransactionSet> = Value_::constant("X12_268");
    /// `X12_269`
    pub const X12_269: Value_<X12TransactionSet> = Value_::constant("X12_269");
    /// `X12_270`
    pub const X12_270: Value_<X12TransactionSet> = Value_::constant("X12_270");
    /// `X12_271`
    pub const X12_271: Value_<X12TransactionSet> = Value_::constant("X12_271");
    /// `X12_272`
    pub const X12_272: Value_<X12TransactionSet> = Value_::constant("X12_272");
    /// `X12_273`
    pub const X12_273: Value_<X12TransactionSet> = Value_::constant("X12_273");
    /// `X12_274`
    pub const X12_274: Value_<X12TransactionSet> = Value_::constant("X12_274");
    /// `X12_275`
    pub const X12_275: Value_<X12TransactionSet> = Value_::constant("X12_275");
    /// `X12_276`
    pub const X12_276: Value_<X12TransactionSet> = Value_::constant("X12_276");
    /// `X12_277`
    pub const X12_277: Value_<X12TransactionSet> = Value_::constant("X12_277");
    /// `X12_278`
    pub const X12_278: Value_<X12TransactionSet> = Value_::constant("X12_278");
    /// `X12_280`
    pub const X12_280: Value_<X12TransactionSet> = Value_::constant("X12_280");
    /// `X12_283`
    pub const X12_283: Value_<X12TransactionSet> = Value_::constant("X12_283");
    /// `X12_284`
    pub const X12_284: Value_<X12TransactionSet> = Value_::constant("X12_284");
    /// `X12_285`
    pub const X12_285: Value_<X12TransactionSet> = Value_::constant("X12_285");
    /// `X12_286`
    pub const X12_286: Value_<X12TransactionSet> = Value_::constant("X12_286");
    /// `X12_288`
    pub const X12_288: Value_<X12TransactionSet> = Value_::constant("X12_288");
    /// `X12_290`
    pub const X12_290: Value_<X12TransactionSet> = Value_::constant("X12_290");
    /// `X12_300`
    pub const X12_300: Value_<X12TransactionSet> = Value_::constant("X12_300");
    /// `X12_301`
    pub const X12_301: Value_<X12TransactionSet> = Value_::constant("X12_301");
    /// `X12_303`
    pub const X12_303: Value_<X12TransactionSet> = Value_::constant("X12_303");
    /// `X12_304`
    pub const X12_304: Value_<X12TransactionSet> = Value_::constant("X12_304");
    /// `X12_309`
    pub const X12_309: Value_<X12TransactionSet> = Value_::constant("X12_309");
    /// `X12_310`
    pub const X12_310: Value_<X12TransactionSet> = Value_::constant("X12_310");
    /// `X12_311`
    pub const X12_311: Value_<X12TransactionSet> = Value_::constant("X12_311");
    /// `X12_312`
    pub const X12_312: Value_<X12TransactionSet> = Value_::constant("X12_312");
    /// `X12_313`
    pub const X12_313: Value_<X12TransactionSet> = Value_::constant("X12_313");
    /// `X12_315`
    pub const X12_315: Value_<X12TransactionSet> = Value_::constant("X12_315");
    /// `X12_317`
    pub const X12_317: Value_<X12TransactionSet> = Value_::constant("X12_317");
    /// `X12_319`
    pub const X12_319: Value_<X12TransactionSet> = Value_::constant("X12_319");
    /// `X12_322`
    pub const X12_322: Value_<X12TransactionSet> = Value_::constant("X12_322");
    /// `X12_323`
    pub const X12_323: Value_<X12TransactionSet> = Value_::constant("X12_323");
    /// `X12_324`
    pub const X12_324: Value_<X12TransactionSet> = Value_::constant("X12_324");
    /// `X12_325`
    pub const X12_325: Value_<X12TransactionSet> = Value_::constant("X12_325");
    /// `X12_326`
    pub const X12_326: Value_<X12TransactionSet> = Value_::constant("X12_326");
    /// `X12_350`
    pub const X12_350: Value_<X12TransactionSet> = Value_::constant("X12_350");
    /// `X12_352`
    pub const X12_352: Value_<X12TransactionSet> = Value_::constant("X12_352");
    /// `X12_353`
    pub const X12_353: Value_<X12TransactionSet> = Value_::constant("X12_353");
    /// `X12_354`
    pub const X12_354: Value_<X12TransactionSet> = Value_::constant("X12_354");
    /// `X12_355`
    pub const X12_355: Value_<X12TransactionSet> = Value_::constant("X12_355");
    /// `X12_356`
    pub const X12_356: Value_<X12TransactionSet> = Value_::constant("X12_356");
    /// `X12_357`
    pub const X12_357: Value_<X12TransactionSet> = Value_::constant("X12_357");
    /// `X12_358`
    pub const X12_358: Value_<X12TransactionSet> = Value_::constant("X12_358");
    /// `X12_361`
    pub const X12_361: Value_<X12TransactionSet> = Value_::constant("X12_361");
    /// `X12_362`
    pub const X12_362: Value_<X12TransactionSet> = Value_::constant("X12_362");
    /// `X12_404`
    pub const X12_404: Value_<X12TransactionSet> = Value_::constant("X12_404");
    /// `X12_410`
    pub const X12_410: Value_<X12TransactionSet> = Value_::constant("X12_410");
    /// `X12_412`
    pub const X12_412: Value_<X12TransactionSet> = Value_::constant("X12_412");
    /// `X12_414`
    pub const X12_414: Value_<X12TransactionSet> = Value_::constant("X12_414");
    /// `X12_417`
    pub const X12_417: Value_<X12TransactionSet> = Value_::constant("X12_417");
    /// `X12_418`
    pub const X12_418: Value_<X12TransactionSet> = Value_::constant("X12_418");
    /// `X12_419`
    pub const X12_419: Value_<X12TransactionSet> = Value_::constant("X12_419");
    /// `X12_420`
    pub const X12_420: Value_<X12TransactionSet> = Value_::constant("X12_420");
    /// `X12_421`
    pub const X12_421: Value_<X12TransactionSet> = Value_::constant("X12_421");
    /// `X12_422`
    pub const X12_422: Value_<X12TransactionSet> = Value_::constant("X12_422");
    /// `X12_423`
    pub const X12_423: Value_<X12TransactionSet> = Value_::constant("X12_423");
    /// `X12_424`
    pub const X12_424: Value_<X12TransactionSet> = Value_::constant("X12_424");
    /// `X12_425`
    pub const X12_425: Value_<X12TransactionSet> = Value_::constant("X12_425");
    /// `X12_426`
    pub const X12_426: Value_<X12TransactionSet> = Value_::constant("X12_426");
    /// `X12_429`
    pub const X12_429: Value_<X12TransactionSet> = Value_::constant("X12_429");
    /// `X12_431`
    pub const X12_431: Value_<X12TransactionSet> = Value_::constant("X12_431");
    /// `X12_432`
    pub const X12_432: Value_<X12TransactionSet> = Value_::constant("X12_432");
    /// `X12_433`
    pub const X12_433: Value_<X12TransactionSet> = Value_::constant("X12_433");
    /// `X12_434`
    pub const X12_434: Value_<X12TransactionSet> = Value_::constant("X12_434");
    /// `X12_435`
    pub const X12_435: Value_<X12TransactionSet> = Value_::constant("X12_435");
    /// `X12_436`
    pub const X12_436: Value_<X12TransactionSet> = Value_::constant("X12_436");
    /// `X12_437`
    pub const X12_437: Value_<X12TransactionSet> = Value_::constant("X12_437");
    /// `X12_440`
    pub const X12_440: Value_<X12TransactionSet> = Value_::constant("X12_440");
    /// `X12_451`
    pub const X12_451: Value_<X12TransactionSet> = Value_::constant("X12_451");
    /// `X12_452`
    pub const X12_452: Value_<X12TransactionSet> = Value_::constant("X12_452");
    /// `X12_453`
    pub const X12_453: Value_<X12TransactionSet> = Value_::constant("X12_453");
    /// `X12_455`
    pub const X12_455: Value_<X12TransactionSet> = Value_::constant("X12_455");
    /// `X12_456`
    pub const X12_456: Value_<X12TransactionSet> = Value_::constant("X12_456");
    /// `X12_460`
    pub const X12_460: Value_<X12TransactionSet> = Value_::constant("X12_460");
    /// `X12_463`
    pub const X12_463: Value_<X12TransactionSet> = Value_::constant("X12_463");
    /// `X12_466`
    pub const X12_466: Value_<X12TransactionSet> = Value_::constant("X12_466");
    /// `X12_468`
    pub const X12_468: Value_<X12TransactionSet> = Value_::constant("X12_468");
    /// `X12_470`
    pub const X12_470: Value_<X12TransactionSet> = Value_::constant("X12_470");
    /// `X12_475`
    pub const X12_475: Value_<X12TransactionSet> = Value_::constant("X12_475");
    /// `X12_485`
    pub const X12_485: Value_<X12TransactionSet> = Value_::constant("X12_485");
    /// `X12_486`
    pub const X12_486: Value_<X12TransactionSet> = Value_::constant("X12_486");
    /// `X12_490`
    pub const X12_490: Value_<X12TransactionSet> = Value_::constant("X12_490");
    /// `X12_492`
    pub const X12_492: Value_<X12TransactionSet> = Value_::constant("X12_492");
    /// `X12_494`
    pub const X12_494: Value_<X12TransactionSet> = Value_::constant("X12_494");
    /// `X12_500`
    pub const X12_500: Value_<X12TransactionSet> = Value_::constant("X12_500");
    /// `X12_501`
    pub const X12_501: Value_<X12TransactionSet> = Value_::constant("X12_501");
    /// `X12_503`
    pub const X12_503: Value_<X12TransactionSet> = Value_::constant("X12_503");
    /// `X12_504`
    pub const X12_504: Value_<X12TransactionSet> = Value_::constant("X12_504");
    /// `X12_511`
    pub const X12_511: Value_<X12TransactionSet> = Value_::constant("X12_511");
    /// `X12_517`
    pub const X12_517: Value_<X12TransactionSet> = Value_::constant("X12_517");
    /// `X12_521`
    pub const X12_521: Value_<X12TransactionSet> = Value_::constant("X12_521");
    /// `X12_527`
    pub const X12_527: Value_<X12TransactionSet> = Value_::constant("X12_527");
    /// `X12_536`
    pub const X12_536: Value_<X12TransactionSet> = Value_::constant("X12_536");
    /// `X12_540`
    pub const X12_540: Value_<X12TransactionSet> = Value_::constant("X12_540");
    /// `X12_561`
    pub const X12_561: Value_<X12TransactionSet> = Value_::constant("X12_561");
    /// `X12_567`
    pub const X12_567: Value_<X12TransactionSet> = Value_::constant("X12_567");
    /// `X12_568`
    pub const X12_568: Value_<X12TransactionSet> = Value_::constant("X12_568");
    /// `X12_601`
    pub const X12_601: Value_<X12TransactionSet> = Value_::constant("X12_601");
    /// `X12_602`
    pub const X12_602: Value_<X12TransactionSet> = Value_::constant("X12_602");
    /// `X12_620`
    pub const X12_620: Value_<X12TransactionSet> = Value_::constant("X12_620");
    /// `X12_625`
    pub const X12_625: Value_<X12TransactionSet> = Value_::constant("X12_625");
    /// `X12_650`
    pub const X12_650: Value_<X12TransactionSet> = Value_::constant("X12_650");
    /// `X12_715`
    pub const X12_715: Value_<X12TransactionSet> = Value_::constant("X12_715");
    /// `X12_753`
    pub const X12_753: Value_<X12TransactionSet> = Value_::constant("X12_753");
    /// `X12_754`
    pub const X12_754: Value_<X12TransactionSet> = Value_::constant("X12_754");
    /// `X12_805`
    pub const X12_805: Value_<X12TransactionSet> = Value_::constant("X12_805");
    /// `X12_806`
    pub const X12_806: Value_<X12TransactionSet> = Value_::constant("X12_806");
    /// `X12_810`
    pub const X12_810: Value_<X12TransactionSet> = Value_::constant("X12_810");
    /// `X12_811`
    pub const X12_811: Value_<X12TransactionSet> = Value_::constant("X12_811");
    /// `X12_812`
    pub const X12_812: Value_<X12TransactionSet> = Value_::constant("X12_812");
    /// `X12_813`
    pub const X12_813: Value_<X12TransactionSet> = Value_::constant("X12_813");
    /// `X12_814`
    pub const X12_814: Value_<X12TransactionSet> = Value_::constant("X12_814");
    /// `X12_815`
    pub const X12_815: Value_<X12TransactionSet> = Value_::constant("X12_815");
    /// `X12_816`
    pub const X12_816: Value_<X12TransactionSet> = Value_::constant("X12_816");
    /// `X12_818`
    pub const X12_818: Value_<X12TransactionSet> = Value_::constant("X12_818");
    /// `X12_819`
    pub const X12_819: Value_<X12TransactionSet> = Value_::constant("X12_819");
    /// `X12_820`
    pub const X12_820: Value_<X12TransactionSet> = Value_::constant("X12_820");
    /// `X12_821`
    pub const X12_821: Value_<X12TransactionSet> = Value_::constant("X12_821");
    /// `X12_822`
    pub const X12_822: Value_<X12TransactionSet> = Value_::constant("X12_822");
    /// `X12_823`
    pub const X12_823: Value_<X12TransactionSet> = Value_::constant("X12_823");
    /// `X12_824`
    pub const X12_824: Value_<X12TransactionSet> = Value_::constant("X12_824");
    /// `X12_826`
    pub const X12_826: Value_<X12TransactionSet> = Value_::constant("X12_826");
    /// `X12_827`
    pub const X12_827: Value_<X12TransactionSet> = Value_::constant("X12_827");
    /// `X12_828`
    pub const X12_828: Value_<X12TransactionSet> = Value_::constant("X12_828");
    /// `X12_829`
    pub const X12_829: Value_<X12TransactionSet> = Value_::constant("X12_829");
    /// `X12_830`
    pub const X12_830: Value_<X12TransactionSet> = Value_::constant("X12_830");
    /// `X12_831`
    pub const X12_831: Value_<X12TransactionSet> = Value_::constant("X12_831");
    /// `X12_832`
    pub const X12_832: Value_<X12TransactionSet> = Value_::constant("X12_832");
    /// `X12_833`
    pub const X12_833: Value_<X12TransactionSet> = Value_::constant("X12_833");
    /// `X12_834`
    pub const X12_834: Value_<X12TransactionSet> = Value_::constant("X12_834");
    /// `X12_835`
    pub const X12_835: Value_<X12TransactionSet> = Value_::constant("X12_835");
    /// `X12_836`
    pub const X12_836: Value_<X12TransactionSet> = Value_::constant("X12_836");
    /// `X12_837`
    pub const X12_837: Value_<X12TransactionSet> = Value_::constant("X12_837");
    /// `X12_838`
    pub const X12_838: Value_<X12TransactionSet> = Value_::constant("X12_838");
    /// `X12_839`
    pub const X12_839: Value_<X12TransactionSet> = Value_::constant("X12_839");
    /// `X12_840`
    pub const X12_840: Value_<X12TransactionSet> = Value_::constant("X12_840");
    /// `X12_841`
    pub const X12_841: Value_<X12TransactionSet> = Value_::constant("X12_841");
    /// `X12_842`
    pub const X12_842: Value_<X12TransactionSet> = Value_::constant("X12_842");
    /// `X12_843`
    pub const X12_843: Value_<X12TransactionSet> = Value_::constant("X12_843");
    /// `X12_844`
    pub const X12_844: Value_<X12TransactionSet> = Value_::constant("X12_844");
    /// `X12_845`
    pub const X12_845: Value_<X12TransactionSet> = Value_::constant("X12_845");
    /// `X12_846`
    pub const X12_846: Value_<X12TransactionSet> = Value_::constant("X12_846");
    /// `X12_847`
    pub const X12_847: Value_<X12TransactionSet> = Value_::constant("X12_847");
    /// `X12_848`
    pub const X12_848: Value_<X12TransactionSet> = Value_::constant("X12_848");
    /// `X12_849`
    pub const X12_849: Value_<X12TransactionSet> = Value_::constant("X12_849");
    /// `X12_850`
    pub const X12_850: Value_<X12TransactionSet> = Value_::constant("X12_850");
    /// `X12_851`
    pub const X12_851: Value_<X12TransactionSet> = Value_::constant("X12_851");
    /// `X12_852`
    pub const X12_852: Value_<X12TransactionSet> = Value_::constant("X12_852");
    /// `X12_853`
    pub const X12_853: Value_<X12TransactionSet> = Value_::constant("X12_853");
    /// `X12_854`
    pub const X12_854: Value_<X12TransactionSet> = Value_::constant("X12_854");
    /// `X12_855`
    pub const X12_855: Value_<X12TransactionSet> = Value_::constant("X12_855");
    /// `X12_856`
    pub const X12_856: Value_<X12TransactionSet> = Value_::constant("X12_856");
    /// `X12_857`
    pub const X12_857: Value_<X12TransactionSet> = Value_::constant("X12_857");
    /// `X12_858`
    pub const X12_858: Value_<X12TransactionSet> = Value_::constant("X12_858");
    /// `X12_859`
    pub const X12_859: Value_<X12TransactionSet> = Value_::constant("X12_859");
    /// `X12_860`
    pub const X12_860: Value_<X12TransactionSet> = Value_::constant("X12_860");
    /// `X12_861`
    pub const X12_861: Value_<X12TransactionSet> = Value_::constant("X12_861");
    /// `X12_862`
    pub const X12_862: Value_<X12TransactionSet> = Value_::constant("X12_862");
    /// `X12_863`
    pub const X12_863: Value_<X12TransactionSet> = Value_::constant("X12_863");
    /// `X12_864`
    pub const X12_864: Value_<X12TransactionSet> = Value_::constant("X12_864");
    /// `X12_865`
    pub const X12_865: Value_<X12TransactionSet> = Value_::constant("X12_865");
    /// `X12_866`
    pub const X12_866: Value_<X12TransactionSet> = Value_::constant("X12_866");
    /// `X12_867`
    pub const X12_867: Value_<X12TransactionSet> = Value_::constant("X12_867");
    /// `X12_868`
    pub const X12_868: Value_<X12TransactionSet> = Value_::constant("X12_868");
    /// `X12_869`
    pub const X12_869: Value_<X12TransactionSet> = Value_::constant("X12_869");
    /// `X12_870`
    pub const X12_870: Value_<X12TransactionSet> = Value_::constant("X12_870");
    /// `X12_871`
    pub const X12_871: Value_<X12TransactionSet> = Value_::constant("X12_871");
    /// `X12_872`
    pub const X12_872: Value_<X12TransactionSet> = Value_::constant("X12_872");
    /// `X12_873`
    pub const X12_873: Value_<X12TransactionSet> = Value_::constant("X12_873");
    /// `X12_874`
    pub const X12_874: Value_<X12TransactionSet> = Value_::constant("X12_874");
    /// `X12_875`
    pub const X12_875: Value_<X12TransactionSet> = Value_::constant("X12_875");
    /// `X12_876`
    pub const X12_876: Value_<X12TransactionSet> = Value_::constant("X12_876");
    /// `X12_877`
    pub const X12_877: Value_<X12TransactionSet> = Value_::constant("X12_877");
    /// `X12_878`
    pub const X12_878: Value_<X12TransactionSet> = Value_::constant("X12_878");
    /// `X12_879`
    pub const X12_879: Value_<X12TransactionSet> = Value_::constant("X12_879");
    /// `X12_880`
    pub const X12_880: Value_<X12TransactionSet> = Value_::constant("X12_880");
    /// `X12_881`
    pub const X12_881: Value_<X12TransactionSet> = Value_::constant("X12_881");
    /// `X12_882`
    pub const X12_882: Value_<X12TransactionSet> = Value_::constant("X12_882");
    /// `X12_883`
    pub const X12_883: Value_<X12TransactionSet> = Value_::constant("X12_883");
    /// `X12_884`
    pub const X12_884: Value_<X12TransactionSet> = Value_::constant("X12_884");
    /// `X12_885`
    pub const X12_885: Value_<X12TransactionSet> = Value_::constant("X12_885");
    /// `X12_886`
    pub const X12_886: Value_<X12TransactionSet> = Value_::constant("X12_886");
    /// `X12_887`
    pub const X12_887: Value_<X12TransactionSet> = Value_::constant("X12_887");
    /// `X12_888`
    pub const X12_888: Value_<X12TransactionSet> = Value_::constant("X12_888");
    /// `X12_889`
    pub const X12_889: Value_<X12TransactionSet> = Value_::constant("X12_889");
    /// `X12_891`
    pub const X12_891: Value_<X12TransactionSet> = Value_::constant("X12_891");
    /// `X12_893`
    pub const X12_893: Value_<X12TransactionSet> = Value_::constant("X12_893");
    /// `X12_894`
    pub const X12_894: Value_<X12TransactionSet> = Value_::constant("X12_894");
    /// `X12_895`
    pub const X12_895: Value_<X12TransactionSet> = Value_::constant("X12_895");
    /// `X12_896`
    pub const X12_896: Value_<X12TransactionSet> = Value_::constant("X12_896");
    /// `X12_920`
    pub const X12_920: Value_<X12TransactionSet> = Value_::constant("X12_920");
    /// `X12_924`
    pub const X12_924: Value_<X12TransactionSet> = Value_::constant("X12_924");
    /// `X12_925`
    pub const X12_925: Value_<X12TransactionSet> = Value_::constant("X12_925");
    /// `X12_926`
    pub const X12_926: Value_<X12TransactionSet> = Value_::constant("X12_926");
    /// `X12_928`
    pub const X12_928: Value_<X12TransactionSet> = Value_::constant("X12_928");
    /// `X12_940`
    pub const X12_940: Value_<X12TransactionSet> = Value_::constant("X12_940");
    /// `X12_943`
    pub const X12_943: Value_<X12TransactionSet> = Value_::constant("X12_943");
    /// `X12_944`
    pub const X12_944: Value_<X12TransactionSet> = Value_::constant("X12_944");
    /// `X12_945`
    pub const X12_945: Value_<X12TransactionSet> = Value_::constant("X12_945");
    /// `X12_947`
    pub const X12_947: Value_<X12TransactionSet> = Value_::constant("X12_947");
    /// `X12_980`
    pub const X12_980: Value_<X12TransactionSet> = Value_::constant("X12_980");
    /// `X12_990`
    pub const X12_990: Value_<X12TransactionSet> = Value_::constant("X12_990");
    /// `X12_993`
    pub const X12_993: Value_<X12TransactionSet> = Value_::constant("X12_993");
    /// `X12_996`
    pub const X12_996: Value_<X12TransactionSet> = Value_::constant("X12_996");
    /// `X12_997`
    pub const X12_997: Value_<X12TransactionSet> = Value_::constant("X12_997");
    /// `X12_998`
    pub const X12_998: Value_<X12TransactionSet> = Value_::constant("X12_998");
    /// `X12_999`
    pub const X12_999: Value_<X12TransactionSet> = Value_::constant("X12_999");
    /// `X12_270_X279`
    pub const X12_270_X279: Value_<X12TransactionSet> = Value_::constant("X12_270_X279");
    /// `X12_271_X279`
    pub const X12_271_X279: Value_<X12TransactionSet> = Value_::constant("X12_271_X279");
    /// `X12_275_X210`
    pub const X12_275_X210: Value_<X12TransactionSet> = Value_::constant("X12_275_X210");
    /// `X12_275_X211`
    pub const X12_275_X211: Value_<X12TransactionSet> = Value_::constant("X12_275_X211");
    /// `X12_276_X212`
    pub const X12_276_X212: Value_<X12TransactionSet> = Value_::constant("X12_276_X212");
    /// `X12_277_X212`
    pub const X12_277_X212: Value_<X12TransactionSet> = Value_::constant("X12_277_X212");
    /// `X12_277_X214`
    pub const X12_277_X214: Value_<X12TransactionSet> = Value_::constant("X12_277_X214");
    /// `X12_277_X364`
    pub const X12_277_X364: Value_<X12TransactionSet> = Value_::constant("X12_277_X364");
    /// `X12_278_X217`
    pub const X12_278_X217: Value_<X12TransactionSet> = Value_::constant("X12_278_X217");
    /// `X12_820_X218`
    pub const X12_820_X218: Value_<X12TransactionSet> = Value_::constant("X12_820_X218");
    /// `X12_820_X306`
    pub const X12_820_X306: Value_<X12TransactionSet> = Value_::constant("X12_820_X306");
    /// `X12_824_X186`
    pub const X12_824_X186: Value_<X12TransactionSet> = Value_::constant("X12_824_X186");
    /// `X12_834_X220`
    pub const X12_834_X220: Value_<X12TransactionSet> = Value_::constant("X12_834_X220");
    /// `X12_834_X307`
    pub const X12_834_X307: Value_<X12TransactionSet> = Value_::constant("X12_834_X307");
    /// `X12_834_X318`
    pub const X12_834_X318: Value_<X12TransactionSet> = Value_::constant("X12_834_X318");
    /// `X12_835_X221`
    pub const X12_835_X221: Value_<X12TransactionSet> = Value_::constant("X12_835_X221");
    /// `X12_837_X222`
    pub const X12_837_X222: Value_<X12TransactionSet> = Value_::constant("X12_837_X222");
    /// `X12_837_X223`
    pub const X12_837_X223: Value_<X12TransactionSet> = Value_::constant("X12_837_X223");
    /// `X12_837_X224`
    pub const X12_837_X224: Value_<X12TransactionSet> = Value_::constant("X12_837_X224");
    /// `X12_837_X291`
    pub const X12_837_X291: Value_<X12TransactionSet> = Value_::constant("X12_837_X291");
    /// `X12_837_X292`
    pub const X12_837_X292: Value_<X12TransactionSet> = Value_::constant("X12_837_X292");
    /// `X12_837_X298`
    pub const X12_837_X298: Value_<X12TransactionSet> = Value_::constant("X12_837_X298");
    /// `X12_999_X231`
    pub const X12_999_X231: Value_<X12TransactionSet> = Value_::constant("X12_999_X231");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<X12TransactionSet> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::B2BI::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html)
#[derive(Debug)]
pub enum X12Version {}
impl X12Version {
    /// `VERSION_4010`
    pub const VERSION_4010: Value_<X12Version> = Value_::constant("VERSION_4010");
    /// `VERSION_4030`
    pub const VERSION_4030: Value_<X12Version> = Value_::constant("VERSION_4030");
    /// `VERSION_4050`
    pub const VERSION_4050: Value_<X12Version> = Value_::constant("VERSION_4050");
    /// `VERSION_4060`
    pub const VERSION_4060: Value_<X12Version> = Value_::constant("VERSION_4060");
    /// `VERSION_5010`
    pub const VERSION_5010: Value_<X12Version> = Value_::constant("VERSION_5010");
    /// `VERSION_5010_HIPAA`
    pub const VERSION_5010_HIPAA: Value_<X12Version> = Value_::constant("VERSION_5010_HIPAA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<X12Version> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::B2BI::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html)
#[derive(Debug)]
pub enum FileFormat {}
impl FileFormat {
    /// `XML`
    pub const XML: Value_<FileFormat> = Value_::constant("XML");
    /// `JSON`
    pub const JSON: Value_<FileFormat> = Value_::constant("JSON");
    /// `NOT_USED`
    pub const NOT_USED: Value_<FileFormat> = Value_::constant("NOT_USED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FileFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::B2BI::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html)
#[derive(Debug)]
pub enum X12SplitBy {}
impl X12SplitBy {
    /// `NONE`
    pub const NONE: Value_<X12SplitBy> = Value_::constant("NONE");
    /// `TRANSACTION`
    pub const TRANSACTION: Value_<X12SplitBy> = Value_::constant("TRANSACTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<X12SplitBy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::B2BI::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html)
#[derive(Debug)]
pub enum ElementRequirement {}
impl ElementRequirement {
    /// `OPTIONAL`
    pub const OPTIONAL: Value_<ElementRequirement> = Value_::constant("OPTIONAL");
    /// `MANDATORY`
    pub const MANDATORY: Value_<ElementRequirement> = Value_::constant("MANDATORY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ElementRequirement> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::B2BI::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html)
#[derive(Debug)]
pub enum FromFormat {}
impl FromFormat {
    /// `X12`
    pub const X12: Value_<FromFormat> = Value_::constant("X12");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FromFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::B2BI::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html)
#[derive(Debug)]
pub enum MappingTemplateLanguage {}
impl MappingTemplateLanguage {
    /// `XSLT`
    pub const XSLT: Value_<MappingTemplateLanguage> = Value_::constant("XSLT");
    /// `JSONATA`
    pub const JSONATA: Value_<MappingTemplateLanguage> = Value_::constant("JSONATA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MappingTemplateLanguage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::B2BI::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html)
#[derive(Debug)]
pub enum ToFormat {}
impl ToFormat {
    /// `X12`
    pub const X12: Value_<ToFormat> = Value_::constant("X12");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ToFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::B2BI::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html)
#[derive(Debug)]
pub enum TransformerStatus {}
impl TransformerStatus {
    /// `active`
    pub const ACTIVE: Value_<TransformerStatus> = Value_::constant("active");
    /// `inactive`
    pub const INACTIVE: Value_<TransformerStatus> = Value_::constant("inactive");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransformerStatus> { Value_::from_node(value.into_node()) }
}
