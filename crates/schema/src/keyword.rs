//! The keywords of a schema node and how the table holds them.

/// How a keyword's value lies in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// A set of JSON types as bits.
    Types,
    /// A list of texts.
    Texts,
    /// Named nodes.
    NamedNodes,
    /// One node.
    Node,
    /// Several nodes.
    Nodes,
    /// One text.
    Text,
    /// A number.
    Number,
    /// Only its presence.
    Flag,
    /// Lists of texts by name.
    TextLists,
}

macro_rules! keywords {
    ($($(#[$doc:meta])* $variant:ident $name:literal $payload:ident;)*) => {
        /// A keyword of a schema node. The number in the table is the place in this list, from 1.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Keyword { $($(#[$doc])* $variant,)* }

        impl Keyword {
            /// Every keyword in the order of its number.
            pub const ALL: &[Keyword] = &[$(Keyword::$variant,)*];

            /// The name in the source schemas.
            pub const fn name(self) -> &'static str {
                match self { $(Keyword::$variant => $name,)* }
            }

            /// How its value lies in the table.
            pub const fn payload(self) -> Payload {
                match self { $(Keyword::$variant => Payload::$payload,)* }
            }
        }
    };
}

keywords! {
    /// JSON types a value may have.
    Type "type" Types;
    /// Properties that have to be there.
    Required "required" Texts;
    /// Known properties.
    Properties "properties" NamedNodes;
    /// What every item of a list is.
    Items "items" Node;
    /// Values that are allowed.
    Enum "enum" Texts;
    /// Values that are allowed in any case of their letters.
    EnumCaseInsensitive "enumCaseInsensitive" Texts;
    /// The only value that is allowed.
    Const "const" Text;
    /// A regular expression for text.
    Pattern "pattern" Text;
    /// What kind of thing a text names, such as `AWS::EC2::Subnet.Id`.
    Format "format" Text;
    /// Least characters.
    MinLength "minLength" Number;
    /// Most characters.
    MaxLength "maxLength" Number;
    /// Smallest number.
    Minimum "minimum" Number;
    /// Largest number.
    Maximum "maximum" Number;
    /// Every number above this one.
    ExclusiveMinimum "exclusiveMinimum" Number;
    /// Every number below this one.
    ExclusiveMaximum "exclusiveMaximum" Number;
    /// Numbers are a multiple of this one.
    MultipleOf "multipleOf" Number;
    /// Least items.
    MinItems "minItems" Number;
    /// Most items.
    MaxItems "maxItems" Number;
    /// Least properties.
    MinProperties "minProperties" Number;
    /// Most properties.
    MaxProperties "maxProperties" Number;
    /// No item twice.
    UniqueItems "uniqueItems" Flag;
    /// No two items with the same values under these keys.
    UniqueKeys "uniqueKeys" Texts;
    /// The order of items has no meaning.
    Unordered "unordered" Flag;
    /// What items are by place.
    PrefixItems "prefixItems" Nodes;
    /// No property but the known ones.
    Closed "closed" Flag;
    /// What properties that are not known have to be.
    AdditionalProperties "additionalProperties" Node;
    /// What properties are whose name matches an expression.
    PatternProperties "patternProperties" NamedNodes;
    /// Exactly one of these holds.
    OneOf "oneOf" Nodes;
    /// At least one of these holds.
    AnyOf "anyOf" Nodes;
    /// All of these hold.
    AllOf "allOf" Nodes;
    /// This does not hold.
    Not "not" Node;
    /// When this holds, `then` does too, else `else`.
    If "if" Node;
    /// See `if`.
    Then "then" Node;
    /// See `if`.
    Else "else" Node;
    /// Properties that need others.
    DependentRequired "dependentRequired" TextLists;
    /// Properties that exclude others.
    DependentExcluded "dependentExcluded" TextLists;
    /// Exactly one of these properties.
    RequiredXor "requiredXor" Texts;
    /// At least one of these properties.
    RequiredOr "requiredOr" Texts;
    /// Paths whose change replaces the resource, by the registry.
    CreateOnly "createOnlyProperties" Texts;
    /// Paths whose change may replace the resource, by the registry.
    ConditionalCreateOnly "conditionalCreateOnlyProperties" Texts;
    /// Paths whose change replaces the resource, by the CDK's specification alone.
    CreateOnlyFromSpecification "createOnlyFromSpecification" Texts;
    /// Paths whose change may replace the resource, by the CDK's specification alone.
    ConditionalCreateOnlyFromSpecification "conditionalCreateOnlyFromSpecification" Texts;
    /// Paths the CDK's specification calls replacing and the registry does not.
    DisputedCreateOnly "disputedCreateOnly" Texts;
    /// Paths that only AWS sets.
    ReadOnly "readOnlyProperties" Texts;
    /// Paths that AWS never shows again.
    WriteOnly "writeOnlyProperties" Texts;
    /// Paths that should no longer be used.
    Deprecated "deprecatedProperties" Texts;
    /// Paths that identify a resource.
    PrimaryIdentifier "primaryIdentifier" Texts;
    /// What `Ref` yields, as property names; joined with `|` when several.
    RefReturns "refReturns" Texts;
    /// The property that holds tags.
    Tags "tags" Text;
    /// Cannot have tags.
    NotTaggable "notTaggable" Flag;
    /// Whether an update deletes first or creates first.
    ReplacementStrategy "replacementStrategy" Text;
    /// Holds data that a deletion loses.
    Stateful "stateful" Flag;
    /// The resource a value refers to, as JSON.
    RelationshipRef "relationshipRef" Text;
    /// A keyword this list does not know, as JSON.
    Raw "raw" Text;
}
