// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::Transformer`

use stanchion_template::generated::*;

/// `AWS::Logs::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct Transformer<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Transformer<Missing_<super::required::log_group_identifier>, Missing_<super::required::transformer_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Transformer(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Transformer<S0, S1> {
    /// Sets `LogGroupIdentifier`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn log_group_identifier(mut self, value: impl IntoValue_<String>) -> Transformer<Set_, S1> { self.0.put("LogGroupIdentifier", value.into_node()); Transformer(self.0, PhantomData_) }
    /// Sets `TransformerConfig`. Required. 1 to 20 items.
    #[inline] pub fn transformer_config(mut self, value: impl IntoValue_<Vec<Processor>>) -> Transformer<S0, Set_> { self.0.put("TransformerConfig", value.into_node()); Transformer(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Transformer> for Transformer<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Transformer<S0, S1> {
    const TYPE: &'static str = "AWS::Logs::Transformer";
    type Handle = TransformerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Transformer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TransformerRef(Id_);
impl From<Id_> for TransformerRef { #[inline] fn from(id: Id_) -> Self { TransformerRef(id) } }
impl AsRef<Id_> for TransformerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TransformerRef {
    /// `Ref`: `LogGroupIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Logs::Transformer.AddKeyEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-addkeyentry.html)
#[must_use]
pub struct AddKeyEntry<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AddKeyEntry<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AddKeyEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AddKeyEntry<S0, S1> {
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> AddKeyEntry<Set_, S1> { self.0.put("Key", value.into_node()); AddKeyEntry(self.0, PhantomData_) }
    /// Sets `OverwriteIfExists`.
    #[inline] pub fn overwrite_if_exists(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OverwriteIfExists", value.into_node()); self }
    /// Sets `Value`. Required. 1 to 256 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> AddKeyEntry<S0, Set_> { self.0.put("Value", value.into_node()); AddKeyEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AddKeyEntry> for AddKeyEntry<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.AddKeys`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct AddKeys<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AddKeys<Missing_<super::required::entries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AddKeys(Properties_::new(), PhantomData_) }
}
impl<S0> AddKeys<S0> {
    /// Sets `Entries`. Required. 1 to 5 items.
    #[inline] pub fn entries(mut self, value: impl IntoValue_<Vec<AddKeyEntry>>) -> AddKeys<Set_> { self.0.put("Entries", value.into_node()); AddKeys(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AddKeys> for AddKeys<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.CopyValueEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-copyvalueentry.html)
#[must_use]
pub struct CopyValueEntry<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CopyValueEntry<Missing_<super::required::source>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CopyValueEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CopyValueEntry<S0, S1> {
    /// Sets `OverwriteIfExists`.
    #[inline] pub fn overwrite_if_exists(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OverwriteIfExists", value.into_node()); self }
    /// Sets `Source`. Required. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> CopyValueEntry<Set_, S1> { self.0.put("Source", value.into_node()); CopyValueEntry(self.0, PhantomData_) }
    /// Sets `Target`. Required. 1 to 128 characters.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> CopyValueEntry<S0, Set_> { self.0.put("Target", value.into_node()); CopyValueEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CopyValueEntry> for CopyValueEntry<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.CopyValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct CopyValue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CopyValue<Missing_<super::required::entries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CopyValue(Properties_::new(), PhantomData_) }
}
impl<S0> CopyValue<S0> {
    /// Sets `Entries`. Required. 1 to 5 items.
    #[inline] pub fn entries(mut self, value: impl IntoValue_<Vec<CopyValueEntry>>) -> CopyValue<Set_> { self.0.put("Entries", value.into_node()); CopyValue(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CopyValue> for CopyValue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.Csv`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct Csv(Properties_);
impl Csv {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Csv(Properties_::new()) }
}
impl Csv {
    /// Sets `Columns`. 1 to 100 items.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Columns", value.into_node()); self }
    /// Sets `Delimiter`. 1 to 2 characters.
    #[inline] pub fn delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Delimiter", value.into_node()); self }
    /// Sets `QuoteCharacter`. Exactly 1 character.
    #[inline] pub fn quote_character(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QuoteCharacter", value.into_node()); self }
    /// Sets `Source`. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<Csv> for Csv { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.DateTimeConverter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct DateTimeConverter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DateTimeConverter<Missing_<super::required::match_patterns>, Missing_<super::required::source>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateTimeConverter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DateTimeConverter<S0, S1, S2> {
    /// Sets `Locale`. At least 1 character.
    #[inline] pub fn locale(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locale", value.into_node()); self }
    /// Sets `MatchPatterns`. Required. 1 to 5 items.
    #[inline] pub fn match_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> DateTimeConverter<Set_, S1, S2> { self.0.put("MatchPatterns", value.into_node()); DateTimeConverter(self.0, PhantomData_) }
    /// Sets `Source`. Required. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> DateTimeConverter<S0, Set_, S2> { self.0.put("Source", value.into_node()); DateTimeConverter(self.0, PhantomData_) }
    /// Sets `SourceTimezone`. At least 1 character.
    #[inline] pub fn source_timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceTimezone", value.into_node()); self }
    /// Sets `Target`. Required. 1 to 128 characters.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> DateTimeConverter<S0, S1, Set_> { self.0.put("Target", value.into_node()); DateTimeConverter(self.0, PhantomData_) }
    /// Sets `TargetFormat`. 1 to 64 characters.
    #[inline] pub fn target_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetFormat", value.into_node()); self }
    /// Sets `TargetTimezone`. At least 1 character.
    #[inline] pub fn target_timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetTimezone", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DateTimeConverter> for DateTimeConverter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.DeleteKeys`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct DeleteKeys<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeleteKeys<Missing_<super::required::with_keys>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeleteKeys(Properties_::new(), PhantomData_) }
}
impl<S0> DeleteKeys<S0> {
    /// Sets `WithKeys`. Required. 1 to 5 items.
    #[inline] pub fn with_keys(mut self, value: impl IntoValue_<Vec<String>>) -> DeleteKeys<Set_> { self.0.put("WithKeys", value.into_node()); DeleteKeys(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DeleteKeys> for DeleteKeys<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.Grok`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct Grok<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Grok<Missing_<super::required::r#match>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Grok(Properties_::new(), PhantomData_) }
}
impl<S0> Grok<S0> {
    /// Sets `Match`. Required. 1 to 512 characters.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<String>) -> Grok<Set_> { self.0.put("Match", value.into_node()); Grok(self.0, PhantomData_) }
    /// Sets `Source`. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Grok> for Grok<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.ListToMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct ListToMap<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ListToMap<Missing_<super::required::key>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ListToMap(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ListToMap<S0, S1> {
    /// Sets `Flatten`.
    #[inline] pub fn flatten(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Flatten", value.into_node()); self }
    /// Sets `FlattenedElement`. The values are constants of [`FlattenedElement`].
    #[inline] pub fn flattened_element(mut self, value: impl IntoValue_<FlattenedElement>) -> Self { self.0.put("FlattenedElement", value.into_node()); self }
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> ListToMap<Set_, S1> { self.0.put("Key", value.into_node()); ListToMap(self.0, PhantomData_) }
    /// Sets `Source`. Required. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> ListToMap<S0, Set_> { self.0.put("Source", value.into_node()); ListToMap(self.0, PhantomData_) }
    /// Sets `Target`. 1 to 128 characters.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Target", value.into_node()); self }
    /// Sets `ValueKey`. 1 to 128 characters.
    #[inline] pub fn value_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValueKey", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ListToMap> for ListToMap<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.LowerCaseString`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct LowerCaseString<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LowerCaseString<Missing_<super::required::with_keys>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LowerCaseString(Properties_::new(), PhantomData_) }
}
impl<S0> LowerCaseString<S0> {
    /// Sets `WithKeys`. Required. 1 to 10 items.
    #[inline] pub fn with_keys(mut self, value: impl IntoValue_<Vec<String>>) -> LowerCaseString<Set_> { self.0.put("WithKeys", value.into_node()); LowerCaseString(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LowerCaseString> for LowerCaseString<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.MoveKeyEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-movekeyentry.html)
#[must_use]
pub struct MoveKeyEntry<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MoveKeyEntry<Missing_<super::required::source>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MoveKeyEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MoveKeyEntry<S0, S1> {
    /// Sets `OverwriteIfExists`.
    #[inline] pub fn overwrite_if_exists(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OverwriteIfExists", value.into_node()); self }
    /// Sets `Source`. Required. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> MoveKeyEntry<Set_, S1> { self.0.put("Source", value.into_node()); MoveKeyEntry(self.0, PhantomData_) }
    /// Sets `Target`. Required. 1 to 128 characters.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> MoveKeyEntry<S0, Set_> { self.0.put("Target", value.into_node()); MoveKeyEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MoveKeyEntry> for MoveKeyEntry<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.MoveKeys`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct MoveKeys<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MoveKeys<Missing_<super::required::entries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MoveKeys(Properties_::new(), PhantomData_) }
}
impl<S0> MoveKeys<S0> {
    /// Sets `Entries`. Required. 1 to 5 items.
    #[inline] pub fn entries(mut self, value: impl IntoValue_<Vec<MoveKeyEntry>>) -> MoveKeys<Set_> { self.0.put("Entries", value.into_node()); MoveKeys(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MoveKeys> for MoveKeys<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.ParseCloudfront`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-parsecloudfront.html)
#[must_use]
pub struct ParseCloudfront(Properties_);
impl ParseCloudfront {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParseCloudfront(Properties_::new()) }
}
impl ParseCloudfront {
    /// Sets `Source`. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<ParseCloudfront> for ParseCloudfront { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.ParseJSON`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct ParseJSON(Properties_);
impl ParseJSON {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParseJSON(Properties_::new()) }
}
impl ParseJSON {
    /// Sets `Destination`. 1 to 128 characters.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `Source`. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<ParseJSON> for ParseJSON { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.ParseKeyValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct ParseKeyValue(Properties_);
impl ParseKeyValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParseKeyValue(Properties_::new()) }
}
impl ParseKeyValue {
    /// Sets `Destination`. 1 to 128 characters.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `FieldDelimiter`. 1 to 128 characters.
    #[inline] pub fn field_delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldDelimiter", value.into_node()); self }
    /// Sets `KeyPrefix`. 1 to 128 characters.
    #[inline] pub fn key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyPrefix", value.into_node()); self }
    /// Sets `KeyValueDelimiter`. 1 to 128 characters.
    #[inline] pub fn key_value_delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyValueDelimiter", value.into_node()); self }
    /// Sets `NonMatchValue`. 1 to 128 characters.
    #[inline] pub fn non_match_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NonMatchValue", value.into_node()); self }
    /// Sets `OverwriteIfExists`.
    #[inline] pub fn overwrite_if_exists(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OverwriteIfExists", value.into_node()); self }
    /// Sets `Source`. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<ParseKeyValue> for ParseKeyValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.ParsePostgres`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-parsepostgres.html)
#[must_use]
pub struct ParsePostgres(Properties_);
impl ParsePostgres {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParsePostgres(Properties_::new()) }
}
impl ParsePostgres {
    /// Sets `Source`. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<ParsePostgres> for ParsePostgres { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.ParseRoute53`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-parseroute53.html)
#[must_use]
pub struct ParseRoute53(Properties_);
impl ParseRoute53 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParseRoute53(Properties_::new()) }
}
impl ParseRoute53 {
    /// Sets `Source`. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<ParseRoute53> for ParseRoute53 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.ParseToOCSF`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-parsetoocsf.html)
#[must_use]
pub struct ParseToOCSF<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ParseToOCSF<Missing_<super::required::event_source>, Missing_<super::required::ocsf_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParseToOCSF(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ParseToOCSF<S0, S1> {
    /// Sets `EventSource`. Required. The values are constants of [`EventSource`].
    #[inline] pub fn event_source(mut self, value: impl IntoValue_<EventSource>) -> ParseToOCSF<Set_, S1> { self.0.put("EventSource", value.into_node()); ParseToOCSF(self.0, PhantomData_) }
    /// Sets `MappingVersion`. 1 to 10 characters.
    #[inline] pub fn mapping_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MappingVersion", value.into_node()); self }
    /// Sets `OcsfVersion`. Required. The values are constants of [`OcsfVersion`].
    #[inline] pub fn ocsf_version(mut self, value: impl IntoValue_<OcsfVersion>) -> ParseToOCSF<S0, Set_> { self.0.put("OcsfVersion", value.into_node()); ParseToOCSF(self.0, PhantomData_) }
    /// Sets `Source`. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ParseToOCSF> for ParseToOCSF<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.ParseVPC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-parsevpc.html)
#[must_use]
pub struct ParseVPC(Properties_);
impl ParseVPC {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParseVPC(Properties_::new()) }
}
impl ParseVPC {
    /// Sets `Source`. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<ParseVPC> for ParseVPC { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.ParseWAF`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-parsewaf.html)
#[must_use]
pub struct ParseWAF(Properties_);
impl ParseWAF {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParseWAF(Properties_::new()) }
}
impl ParseWAF {
    /// Sets `Source`. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<ParseWAF> for ParseWAF { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.RenameKeyEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-renamekeyentry.html)
#[must_use]
pub struct RenameKeyEntry<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RenameKeyEntry<Missing_<super::required::key>, Missing_<super::required::rename_to>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RenameKeyEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RenameKeyEntry<S0, S1> {
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> RenameKeyEntry<Set_, S1> { self.0.put("Key", value.into_node()); RenameKeyEntry(self.0, PhantomData_) }
    /// Sets `OverwriteIfExists`.
    #[inline] pub fn overwrite_if_exists(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OverwriteIfExists", value.into_node()); self }
    /// Sets `RenameTo`. Required. 1 to 128 characters.
    #[inline] pub fn rename_to(mut self, value: impl IntoValue_<String>) -> RenameKeyEntry<S0, Set_> { self.0.put("RenameTo", value.into_node()); RenameKeyEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RenameKeyEntry> for RenameKeyEntry<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.RenameKeys`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct RenameKeys<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RenameKeys<Missing_<super::required::entries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RenameKeys(Properties_::new(), PhantomData_) }
}
impl<S0> RenameKeys<S0> {
    /// Sets `Entries`. Required. 1 to 5 items.
    #[inline] pub fn entries(mut self, value: impl IntoValue_<Vec<RenameKeyEntry>>) -> RenameKeys<Set_> { self.0.put("Entries", value.into_node()); RenameKeys(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RenameKeys> for RenameKeys<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.SplitStringEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-splitstringentry.html)
#[must_use]
pub struct SplitStringEntry<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SplitStringEntry<Missing_<super::required::delimiter>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SplitStringEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SplitStringEntry<S0, S1> {
    /// Sets `Delimiter`. Required. 1 to 128 characters.
    #[inline] pub fn delimiter(mut self, value: impl IntoValue_<String>) -> SplitStringEntry<Set_, S1> { self.0.put("Delimiter", value.into_node()); SplitStringEntry(self.0, PhantomData_) }
    /// Sets `Source`. Required. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> SplitStringEntry<S0, Set_> { self.0.put("Source", value.into_node()); SplitStringEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SplitStringEntry> for SplitStringEntry<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.SplitString`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct SplitString<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SplitString<Missing_<super::required::entries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SplitString(Properties_::new(), PhantomData_) }
}
impl<S0> SplitString<S0> {
    /// Sets `Entries`. Required. 1 to 10 items.
    #[inline] pub fn entries(mut self, value: impl IntoValue_<Vec<SplitStringEntry>>) -> SplitString<Set_> { self.0.put("Entries", value.into_node()); SplitString(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SplitString> for SplitString<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.SubstituteStringEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-substitutestringentry.html)
#[must_use]
pub struct SubstituteStringEntry<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SubstituteStringEntry<Missing_<super::required::from>, Missing_<super::required::source>, Missing_<super::required::to>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubstituteStringEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SubstituteStringEntry<S0, S1, S2> {
    /// Sets `From`. Required. 1 to 128 characters.
    #[inline] pub fn from(mut self, value: impl IntoValue_<String>) -> SubstituteStringEntry<Set_, S1, S2> { self.0.put("From", value.into_node()); SubstituteStringEntry(self.0, PhantomData_) }
    /// Sets `Source`. Required. 1 to 128 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> SubstituteStringEntry<S0, Set_, S2> { self.0.put("Source", value.into_node()); SubstituteStringEntry(self.0, PhantomData_) }
    /// Sets `To`. Required. 1 to 128 characters.
    #[inline] pub fn to(mut self, value: impl IntoValue_<String>) -> SubstituteStringEntry<S0, S1, Set_> { self.0.put("To", value.into_node()); SubstituteStringEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SubstituteStringEntry> for SubstituteStringEntry<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.SubstituteString`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct SubstituteString<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SubstituteString<Missing_<super::required::entries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubstituteString(Properties_::new(), PhantomData_) }
}
impl<S0> SubstituteString<S0> {
    /// Sets `Entries`. Required. 1 to 10 items.
    #[inline] pub fn entries(mut self, value: impl IntoValue_<Vec<SubstituteStringEntry>>) -> SubstituteString<Set_> { self.0.put("Entries", value.into_node()); SubstituteString(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SubstituteString> for SubstituteString<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.TrimString`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct TrimString<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrimString<Missing_<super::required::with_keys>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrimString(Properties_::new(), PhantomData_) }
}
impl<S0> TrimString<S0> {
    /// Sets `WithKeys`. Required. 1 to 10 items.
    #[inline] pub fn with_keys(mut self, value: impl IntoValue_<Vec<String>>) -> TrimString<Set_> { self.0.put("WithKeys", value.into_node()); TrimString(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TrimString> for TrimString<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.TypeConverterEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-typeconverterentry.html)
#[must_use]
pub struct TypeConverterEntry<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TypeConverterEntry<Missing_<super::required::key>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TypeConverterEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TypeConverterEntry<S0, S1> {
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> TypeConverterEntry<Set_, S1> { self.0.put("Key", value.into_node()); TypeConverterEntry(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> TypeConverterEntry<S0, Set_> { self.0.put("Type", value.into_node()); TypeConverterEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TypeConverterEntry> for TypeConverterEntry<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.TypeConverter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct TypeConverter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TypeConverter<Missing_<super::required::entries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TypeConverter(Properties_::new(), PhantomData_) }
}
impl<S0> TypeConverter<S0> {
    /// Sets `Entries`. Required. 1 to 5 items.
    #[inline] pub fn entries(mut self, value: impl IntoValue_<Vec<TypeConverterEntry>>) -> TypeConverter<Set_> { self.0.put("Entries", value.into_node()); TypeConverter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TypeConverter> for TypeConverter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.UpperCaseString`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[must_use]
pub struct UpperCaseString<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UpperCaseString<Missing_<super::required::with_keys>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UpperCaseString(Properties_::new(), PhantomData_) }
}
impl<S0> UpperCaseString<S0> {
    /// Sets `WithKeys`. Required. 1 to 10 items.
    #[inline] pub fn with_keys(mut self, value: impl IntoValue_<Vec<String>>) -> UpperCaseString<Set_> { self.0.put("WithKeys", value.into_node()); UpperCaseString(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UpperCaseString> for UpperCaseString<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Transformer.Processor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-processor.html)
#[must_use]
pub struct Processor(Properties_);
impl Processor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Processor(Properties_::new()) }
}
impl Processor {
    /// Sets `AddKeys`.
    #[inline] pub fn add_keys(mut self, value: impl IntoValue_<AddKeys>) -> Self { self.0.put("AddKeys", value.into_node()); self }
    /// Sets `CopyValue`.
    #[inline] pub fn copy_value(mut self, value: impl IntoValue_<CopyValue>) -> Self { self.0.put("CopyValue", value.into_node()); self }
    /// Sets `Csv`.
    #[inline] pub fn csv(mut self, value: impl IntoValue_<Csv>) -> Self { self.0.put("Csv", value.into_node()); self }
    /// Sets `DateTimeConverter`.
    #[inline] pub fn date_time_converter(mut self, value: impl IntoValue_<DateTimeConverter>) -> Self { self.0.put("DateTimeConverter", value.into_node()); self }
    /// Sets `DeleteKeys`.
    #[inline] pub fn delete_keys(mut self, value: impl IntoValue_<DeleteKeys>) -> Self { self.0.put("DeleteKeys", value.into_node()); self }
    /// Sets `Grok`.
    #[inline] pub fn grok(mut self, value: impl IntoValue_<Grok>) -> Self { self.0.put("Grok", value.into_node()); self }
    /// Sets `ListToMap`.
    #[inline] pub fn list_to_map(mut self, value: impl IntoValue_<ListToMap>) -> Self { self.0.put("ListToMap", value.into_node()); self }
    /// Sets `LowerCaseString`.
    #[inline] pub fn lower_case_string(mut self, value: impl IntoValue_<LowerCaseString>) -> Self { self.0.put("LowerCaseString", value.into_node()); self }
    /// Sets `MoveKeys`.
    #[inline] pub fn move_keys(mut self, value: impl IntoValue_<MoveKeys>) -> Self { self.0.put("MoveKeys", value.into_node()); self }
    /// Sets `ParseCloudfront`.
    #[inline] pub fn parse_cloudfront(mut self, value: impl IntoValue_<ParseCloudfront>) -> Self { self.0.put("ParseCloudfront", value.into_node()); self }
    /// Sets `ParseJSON`.
    #[inline] pub fn parse_json(mut self, value: impl IntoValue_<ParseJSON>) -> Self { self.0.put("ParseJSON", value.into_node()); self }
    /// Sets `ParseKeyValue`.
    #[inline] pub fn parse_key_value(mut self, value: impl IntoValue_<ParseKeyValue>) -> Self { self.0.put("ParseKeyValue", value.into_node()); self }
    /// Sets `ParsePostgres`.
    #[inline] pub fn parse_postgres(mut self, value: impl IntoValue_<ParsePostgres>) -> Self { self.0.put("ParsePostgres", value.into_node()); self }
    /// Sets `ParseRoute53`.
    #[inline] pub fn parse_route53(mut self, value: impl IntoValue_<ParseRoute53>) -> Self { self.0.put("ParseRoute53", value.into_node()); self }
    /// Sets `ParseToOCSF`.
    #[inline] pub fn parse_to_ocsf(mut self, value: impl IntoValue_<ParseToOCSF>) -> Self { self.0.put("ParseToOCSF", value.into_node()); self }
    /// Sets `ParseVPC`.
    #[inline] pub fn parse_vpc(mut self, value: impl IntoValue_<ParseVPC>) -> Self { self.0.put("ParseVPC", value.into_node()); self }
    /// Sets `ParseWAF`.
    #[inline] pub fn parse_waf(mut self, value: impl IntoValue_<ParseWAF>) -> Self { self.0.put("ParseWAF", value.into_node()); self }
    /// Sets `RenameKeys`.
    #[inline] pub fn rename_keys(mut self, value: impl IntoValue_<RenameKeys>) -> Self { self.0.put("RenameKeys", value.into_node()); self }
    /// Sets `SplitString`.
    #[inline] pub fn split_string(mut self, value: impl IntoValue_<SplitString>) -> Self { self.0.put("SplitString", value.into_node()); self }
    /// Sets `SubstituteString`.
    #[inline] pub fn substitute_string(mut self, value: impl IntoValue_<SubstituteString>) -> Self { self.0.put("SubstituteString", value.into_node()); self }
    /// Sets `TrimString`.
    #[inline] pub fn trim_string(mut self, value: impl IntoValue_<TrimString>) -> Self { self.0.put("TrimString", value.into_node()); self }
    /// Sets `TypeConverter`.
    #[inline] pub fn type_converter(mut self, value: impl IntoValue_<TypeConverter>) -> Self { self.0.put("TypeConverter", value.into_node()); self }
    /// Sets `UpperCaseString`.
    #[inline] pub fn upper_case_string(mut self, value: impl IntoValue_<UpperCaseString>) -> Self { self.0.put("UpperCaseString", value.into_node()); self }
}
impl IntoValue_<Processor> for Processor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Logs::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[derive(Debug)]
pub enum FlattenedElement {}
impl FlattenedElement {
    /// `first`
    pub const FIRST: Value_<FlattenedElement> = Value_::constant("first");
    /// `last`
    pub const LAST: Value_<FlattenedElement> = Value_::constant("last");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FlattenedElement> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Logs::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[derive(Debug)]
pub enum EventSource {}
impl EventSource {
    /// `CloudTrail`
    pub const CLOUD_TRAIL: Value_<EventSource> = Value_::constant("CloudTrail");
    /// `Route53Resolver`
    pub const ROUTE53_RESOLVER: Value_<EventSource> = Value_::constant("Route53Resolver");
    /// `VPCFlow`
    pub const VPC_FLOW: Value_<EventSource> = Value_::constant("VPCFlow");
    /// `EKSAudit`
    pub const EKS_AUDIT: Value_<EventSource> = Value_::constant("EKSAudit");
    /// `AWSWAF`
    pub const AWSWAF: Value_<EventSource> = Value_::constant("AWSWAF");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EventSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Logs::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[derive(Debug)]
pub enum OcsfVersion {}
impl OcsfVersion {
    /// `V1.1`
    pub const V1_1: Value_<OcsfVersion> = Value_::constant("V1.1");
    /// `V1.5`
    pub const V1_5: Value_<OcsfVersion> = Value_::constant("V1.5");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OcsfVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Logs::Transformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `boolean`
    pub const BOOLEAN: Value_<Type> = Value_::constant("boolean");
    /// `integer`
    pub const INTEGER: Value_<Type> = Value_::constant("integer");
    /// `double`
    pub const DOUBLE: Value_<Type> = Value_::constant("double");
    /// `string`
    pub const STRING: Value_<Type> = Value_::constant("string");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
