// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Classifier`

use stanchion_template::generated::*;

/// `AWS::Glue::Classifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-classifier.html)
#[must_use]
pub struct Classifier(Properties_);
impl Classifier {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Classifier(Properties_::new()) }
}
impl Classifier {
    /// Sets `CsvClassifier`.
    #[inline] pub fn csv_classifier(mut self, value: impl IntoValue_<CsvClassifier>) -> Self { self.0.put("CsvClassifier", value.into_node()); self }
    /// Sets `GrokClassifier`.
    #[inline] pub fn grok_classifier(mut self, value: impl IntoValue_<GrokClassifier>) -> Self { self.0.put("GrokClassifier", value.into_node()); self }
    /// Sets `JsonClassifier`.
    #[inline] pub fn json_classifier(mut self, value: impl IntoValue_<JsonClassifier>) -> Self { self.0.put("JsonClassifier", value.into_node()); self }
    /// Sets `XMLClassifier`.
    #[inline] pub fn xml_classifier(mut self, value: impl IntoValue_<XMLClassifier>) -> Self { self.0.put("XMLClassifier", value.into_node()); self }
}
impl IntoValue_<Classifier> for Classifier { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Classifier {
    const TYPE: &'static str = "AWS::Glue::Classifier";
    type Handle = ClassifierRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Classifier`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClassifierRef(Id_);
impl From<Id_> for ClassifierRef { #[inline] fn from(id: Id_) -> Self { ClassifierRef(id) } }
impl AsRef<Id_> for ClassifierRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClassifierRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::Glue::Classifier.CsvClassifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-classifier-csvclassifier.html)
#[must_use]
pub struct CsvClassifier(Properties_);
impl CsvClassifier {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CsvClassifier(Properties_::new()) }
}
impl CsvClassifier {
    /// Sets `AllowSingleColumn`.
    #[inline] pub fn allow_single_column(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowSingleColumn", value.into_node()); self }
    /// Sets `ContainsCustomDatatype`.
    #[inline] pub fn contains_custom_datatype(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ContainsCustomDatatype", value.into_node()); self }
    /// Sets `ContainsHeader`. The values are constants of [`ContainsHeader`].
    #[inline] pub fn contains_header(mut self, value: impl IntoValue_<ContainsHeader>) -> Self { self.0.put("ContainsHeader", value.into_node()); self }
    /// Sets `CustomDatatypeConfigured`.
    #[inline] pub fn custom_datatype_configured(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CustomDatatypeConfigured", value.into_node()); self }
    /// Sets `Delimiter`. Exactly 1 character.
    #[inline] pub fn delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Delimiter", value.into_node()); self }
    /// Sets `DisableValueTrimming`.
    #[inline] pub fn disable_value_trimming(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableValueTrimming", value.into_node()); self }
    /// Sets `Header`.
    #[inline] pub fn header(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Header", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `QuoteSymbol`. Exactly 1 character.
    #[inline] pub fn quote_symbol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QuoteSymbol", value.into_node()); self }
}
impl IntoValue_<CsvClassifier> for CsvClassifier { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Classifier.GrokClassifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-classifier-grokclassifier.html)
#[must_use]
pub struct GrokClassifier<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GrokClassifier<Missing_<super::required::classification>, Missing_<super::required::grok_pattern>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GrokClassifier(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GrokClassifier<S0, S1> {
    /// Sets `Classification`. Required.
    #[inline] pub fn classification(mut self, value: impl IntoValue_<String>) -> GrokClassifier<Set_, S1> { self.0.put("Classification", value.into_node()); GrokClassifier(self.0, PhantomData_) }
    /// Sets `CustomPatterns`. 0 to 16000 characters.
    #[inline] pub fn custom_patterns(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomPatterns", value.into_node()); self }
    /// Sets `GrokPattern`. Required. 1 to 2048 characters.
    #[inline] pub fn grok_pattern(mut self, value: impl IntoValue_<String>) -> GrokClassifier<S0, Set_> { self.0.put("GrokPattern", value.into_node()); GrokClassifier(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GrokClassifier> for GrokClassifier<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Classifier.JsonClassifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-classifier-jsonclassifier.html)
#[must_use]
pub struct JsonClassifier<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JsonClassifier<Missing_<super::required::json_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JsonClassifier(Properties_::new(), PhantomData_) }
}
impl<S0> JsonClassifier<S0> {
    /// Sets `JsonPath`. Required.
    #[inline] pub fn json_path(mut self, value: impl IntoValue_<String>) -> JsonClassifier<Set_> { self.0.put("JsonPath", value.into_node()); JsonClassifier(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<JsonClassifier> for JsonClassifier<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Classifier.XMLClassifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-classifier-xmlclassifier.html)
#[must_use]
pub struct XMLClassifier<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl XMLClassifier<Missing_<super::required::classification>, Missing_<super::required::row_tag>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { XMLClassifier(Properties_::new(), PhantomData_) }
}
impl<S0, S1> XMLClassifier<S0, S1> {
    /// Sets `Classification`. Required.
    #[inline] pub fn classification(mut self, value: impl IntoValue_<String>) -> XMLClassifier<Set_, S1> { self.0.put("Classification", value.into_node()); XMLClassifier(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RowTag`. Required.
    #[inline] pub fn row_tag(mut self, value: impl IntoValue_<String>) -> XMLClassifier<S0, Set_> { self.0.put("RowTag", value.into_node()); XMLClassifier(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<XMLClassifier> for XMLClassifier<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::Classifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-classifier.html)
#[derive(Debug)]
pub enum ContainsHeader {}
impl ContainsHeader {
    /// `ABSENT`
    pub const ABSENT: Value_<ContainsHeader> = Value_::constant("ABSENT");
    /// `PRESENT`
    pub const PRESENT: Value_<ContainsHeader> = Value_::constant("PRESENT");
    /// `UNKNOWN`
    pub const UNKNOWN: Value_<ContainsHeader> = Value_::constant("UNKNOWN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContainsHeader> { Value_::from_node(value.into_node()) }
}
