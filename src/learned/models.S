/* The files of models/ as they are: no work at start, and none for the compiler. */
  .section .rodata
  .balign 64
  .globl sg_model_en
  .hidden sg_model_en
sg_model_en:
  .incbin "en.model"
  .balign 64
  .globl sg_model_ru
  .hidden sg_model_ru
sg_model_ru:
  .incbin "ru.model"
  .section .note.GNU-stack,"",%progbits
